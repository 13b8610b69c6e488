import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url';
import type { Assets, FontName } from '$lib/index.js';

const FONTS: Readonly<Record<FontName, string>> = { regular, semibold, italic };

async function bytesAt(address: string): Promise<Uint8Array> {
  return (await bytesIfAt(address)) ?? Promise.reject(new Error(`${address}: 404`));
}

/** Returns the bytes at an address, `undefined` where the site has none there. */
async function bytesIfAt(address: string): Promise<Uint8Array | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Returns a function that keeps what it loads, but asks again for what could not be loaded. */
function keeping<T>(load: (address: string) => Promise<T>): (address: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (address) => {
    const bytes = kept.get(address) ?? load(address);
    kept.set(address, bytes);
    bytes.catch(() => kept.delete(address));
    return bytes;
  };
}

/**
 * Returns what pictures and PDF files are made with, loaded from the site when a reader first asks for one.
 *
 * @param fontAt address of a font that the build cut to the letters of the timeline
 */
export function siteAssets(standalone: string, fontAt: (name: string) => string): Assets {
  const once = keeping(bytesAt);
  const ifThere = keeping(bytesIfAt);
  return {
    font: (name) => once(FONTS[name]),
    scriptFont: (font, weight) => ifThere(fontAt(`${font}-${weight}`)),
    resvg: () => once(wasm),
    standalone: async () => new TextDecoder().decode(await once(standalone)),
  };
}
