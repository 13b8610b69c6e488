import italic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?url';
import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url';
import type { Assets, FontName } from '$lib/index.js';

const FONTS: Readonly<Record<FontName, string>> = { regular, semibold, italic };

async function bytesAt(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What pictures and PDF files are made with, loaded from the site when a reader first asks for one. */
export function siteAssets(standalone: string): Assets {
  const kept = new Map<string, Promise<Uint8Array>>();
  const once = (address: string): Promise<Uint8Array> => {
    const bytes = kept.get(address) ?? bytesAt(address);
    kept.set(address, bytes);
    bytes.catch(() => kept.delete(address));
    return bytes;
  };
  return {
    font: (name) => once(FONTS[name]),
    resvg: () => once(wasm),
    standalone: async () => new TextDecoder().decode(await once(standalone)),
  };
}
