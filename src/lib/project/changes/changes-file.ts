import * as v from 'valibot';
import type { Issue } from '../../model/issue.js';
import { jsonBreak } from '../json-text.js';
import { CHANGED_FIELDS, type Correction } from './correction.js';

/** The file of a project that says what was corrected in it, the latest first. */
export const CHANGES_FILE = 'changes.json';

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const field = v.strictObject({
  field: v.picklist(CHANGED_FIELDS),
  before: v.exactOptional(text),
  after: v.exactOptional(text),
  source: v.exactOptional(id),
});
const thing = v.strictObject({
  id,
  title: text,
  what: v.picklist(['added', 'removed', 'changed']),
  fields: v.exactOptional(v.array(field)),
});
const correction = v.strictObject({
  on: v.pipe(v.string(), v.isoDate()),
  note: v.exactOptional(text),
  timeline: v.exactOptional(v.array(field)),
  events: v.exactOptional(v.array(thing)),
  sources: v.exactOptional(v.array(thing)),
});
const schema = v.strictObject({ changes: v.array(correction) });

/** Reads what was corrected. A file that is not what `sourceline changes` writes is an Issue. */
export function readChanges(written: string): {
  readonly changes?: readonly Correction[];
  readonly issues: readonly Issue[];
} {
  const fault = (issue: Pick<Issue, 'path' | 'what' | 'found' | 'fix'>) => ({
    issues: [{ severity: 'error', ...issue } as const],
  });
  let data: unknown;
  try {
    data = JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch {
    const { what, found, fix } = jsonBreak(written);
    return fault({ path: '', what, found, fix });
  }
  const result = v.safeParse(schema, data);
  if (result.success) return { changes: result.output.changes, issues: [] };
  const [first] = result.issues;
  const path = (first.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return fault({
    path: path.replace(/^\./, ''),
    what: 'the list of corrections has not its form',
    found: first.received,
    fix: `write ${first.expected ?? 'what sourceline changes writes'} there`,
  });
}

/** Returns the text of the file with a correction before the others; the same text where the latest says the same. */
export function addCorrection(changes: readonly Correction[], added: Correction): string {
  const contentOf = ({ timeline, events, sources }: Correction): string =>
    JSON.stringify([timeline, events, sources]);
  const [latest] = changes;
  const isThere = latest !== undefined && contentOf(latest) === contentOf(added);
  return `${JSON.stringify({ changes: isThere ? changes : [added, ...changes] }, null, 2)}\n`;
}
