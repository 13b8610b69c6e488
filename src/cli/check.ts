import { resolve } from 'node:path';
import { isClean } from '../lib/core.js';
import { checkFolder, type Checked, type CheckOptions } from './folder.js';
import type { PlacedIssue } from './load.js';
import { locate } from './locate.js';
import { report, type ReportOptions } from './report.js';

/** What `npm run check` prints, and whether the data passes. */
export interface Outcome {
  readonly text: string;
  readonly isClean: boolean;
}

/** Checks the timeline of each folder, and that no two have the same id. */
export async function check(
  folders: readonly string[],
  options: CheckOptions & ReportOptions,
): Promise<Outcome> {
  const checked: Checked[] = [];
  for (const folder of folders) {
    const one = await checkFolder(resolve(folder), options);
    const twin = checked.find(({ timeline }) => timeline && timeline.id === one.timeline?.id);
    checked.push(twin ? { ...one, issues: [...one.issues, twinIssue(one, twin)] } : one);
  }
  return { text: report(checked, options), isClean: checked.every(({ issues }) => isClean(issues)) };
}

function twinIssue({ timeline, file, text }: Checked, twin: Checked): PlacedIssue {
  const issue = {
    severity: 'error',
    path: 'id',
    what: 'another timeline has the same id',
    found: `${timeline?.id ?? ''}, as in ${twin.folder}`,
    mend: 'give each timeline its own id',
  } as const;
  return { ...issue, file, ...locate(text, issue) };
}
