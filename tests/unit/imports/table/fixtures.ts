import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTableFile } from '../../../../src/lib/imports/table/read-table-file.js';
import type { Import, ImportOptions } from '../../../../src/lib/imports/import.js';

const FOLDER = new URL('../../../fixtures/imports/table/', import.meta.url);

/** Returns the bytes of a table of the tests. */
export function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(name, FOLDER))));
}

/** Reads a table of the tests. */
export function readFixture(name: string, options: Omit<ImportOptions, 'name'> = {}): Import {
  return readTableFile(bytesOf(name), { name, ...options });
}

export const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Returns the dates of an import in the order of its events; undefined for one without. */
export function datesOf({ events }: Import): readonly (string | undefined)[] {
  return events.map(({ date }) => date?.edtf);
}
