import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHANGES_FILE, readChanges, type Correction } from '../lib/core.js';
import { decodeUtf8 } from './decode.js';
import type { PlacedIssue } from './load.js';
import { locatorOf } from './locate.js';

/** The corrections of a project; none where it has no such file. */
interface ReadCorrections {
  readonly changes: readonly Correction[];
  readonly issues: readonly PlacedIssue[];
}

/** Reads what was corrected in a project. */
export function readCorrections(folder: string, nameOf: (path: string) => string): ReadCorrections {
  const path = join(folder, CHANGES_FILE);
  if (!existsSync(path)) return { changes: [], issues: [] };
  const file = nameOf(path);
  const text = decodeUtf8(readFileSync(path));
  if (typeof text !== 'string')
    return {
      changes: [],
      issues: [{ severity: 'error', path: '', ...text.issue, file, ...text.position }],
    };
  const { changes = [], issues } = readChanges(text);
  const locate = locatorOf(text, 'json');
  return { changes, issues: issues.map((issue) => ({ ...issue, file, ...locate(issue) })) };
}
