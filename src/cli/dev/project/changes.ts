import type { FileChange } from './project-folder.js';

/** Reads the files that a request asks to write; undefined where it is not of that shape. */
export function readChanges(bytes: Uint8Array): readonly FileChange[] | undefined {
  const data = readJson(bytes);
  const list = isObject(data) ? data['files'] : undefined;
  if (!Array.isArray(list) || list.length === 0 || list.length > MAX_CHANGES) return undefined;
  const changes = (list as readonly unknown[]).map(changeOf);
  const names = new Set(changes.map((change) => change?.name));
  const isWhole = changes.every((change) => change !== undefined);
  return isWhole && names.size === changes.length ? changes : undefined;
}

/** Reads the hash that a request to convert the program of a project has. */
export function readExpected(bytes: Uint8Array): string | undefined {
  const data = readJson(bytes);
  const expected = isObject(data) ? data['expected'] : undefined;
  return isHash(expected) ? expected : undefined;
}

/** Returns whether a value is a SHA-256 in hex. */
export function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** More than the files of the largest project. */
const MAX_CHANGES = 10_000;

function changeOf(value: unknown): FileChange | undefined {
  if (!isObject(value)) return undefined;
  const { name, expected, text } = value;
  if (typeof name !== 'string' || !(expected === null || isHash(expected))) return undefined;
  if (text === null && expected !== null) return { name, expected };
  return typeof text === 'string' ? { name, expected, bytes: new TextEncoder().encode(text) } : undefined;
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
