import { isInside } from './zip.js';

/** What the file says that it is; the number grows when an older editor could not read it any more. */
const FORM = 'sourceline-project';
const FORM_VERSION = 1;

/** Returns files as one JSON text: texts as they are, other bytes as base64. */
export function writeJsonFile(
  texts: ReadonlyMap<string, string>,
  kept: ReadonlyMap<string, Uint8Array>,
): string {
  const sorted = <T>(files: ReadonlyMap<string, T>): [string, T][] =>
    [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const bytes = sorted(kept).map(([path, each]): [string, string] => [path, base64Of(each)]);
  const data = {
    form: FORM,
    version: FORM_VERSION,
    files: Object.fromEntries(sorted(texts)),
    bytes: Object.fromEntries(bytes),
  };
  return `${JSON.stringify(data, undefined, 1)}\n`;
}

/** Reads such a text; undefined where it is none. */
export function readJsonFile(text: string): ReadonlyMap<string, Uint8Array> | 'newer' | 'path' | undefined {
  const data = parse(text);
  if (data?.['form'] !== FORM) return undefined;
  if (typeof data['version'] === 'number' && data['version'] > FORM_VERSION) return 'newer';
  const utf8 = new TextEncoder();
  const files = new Map<string, Uint8Array>();
  for (const [path, each] of fieldsOf(data['files'])) files.set(path, utf8.encode(each));
  for (const [path, each] of fieldsOf(data['bytes'])) {
    const bytes = bytesOf(each);
    if (!bytes) return undefined;
    files.set(path, bytes);
  }
  return [...files.keys()].every(isInside) ? files : 'path';
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function fieldsOf(data: unknown): readonly [string, string][] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
}

const CHUNK = 0x8000;

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return btoa(parts.join(''));
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
