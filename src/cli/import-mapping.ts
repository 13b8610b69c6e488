import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonBreak } from '../lib/core.js';
import { COLUMN_USES, type ColumnMapping } from '../lib/imports/import.js';
import { decodeUtf8 } from './decode.js';
import { reasonOf } from './system-error.js';
import { nearestName } from '../lib/imports/nearest-name.js';
import { CannotError, orList } from './usage.js';

const USES: readonly string[] = [...COLUMN_USES, 'ignore'];

/**
 * Reads which column is what.
 *
 * @throws CannotError that says what is wrong with the file
 */
export function readMapping(name: string, from: string): ColumnMapping {
  const fail = (what: string): never => {
    throw new CannotError(`${name} is no mapping of columns: ${what}; nothing was written`);
  };
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(from, name));
  } catch (error) {
    throw new CannotError(`${name} cannot be read: ${reasonOf(error)}`);
  }
  const text = decodeUtf8(bytes);
  if (typeof text !== 'string') return fail(text.issue.what);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const { what, line, found } = jsonBreak(text);
    return fail(`${what} in line ${line}, found ${found}`);
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return fail('it should be one object, such as { "Year": "start", "Headline": "title" }');
  for (const [column, use] of Object.entries(data)) {
    if (typeof use === 'string' && USES.includes(use)) continue;
    const found = typeof use === 'string' ? use : JSON.stringify(use);
    const meant = typeof use === 'string' ? nearestName(use, USES) : undefined;
    fail(
      `the column “${column}” cannot be ${found}${meant === undefined ? '' : ` (is ${meant} meant?)`}; it can be ${orList(USES)}`,
    );
  }
  return data as ColumnMapping;
}
