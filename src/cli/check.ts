import { resolve } from 'node:path';
import { isClean } from '../lib/core.js';
import { checkFolder, type Checked, type CheckOptions } from './folder.js';
import type { PlacedIssue } from './load.js';
import { loadApart, type LoadApartOptions } from './load-apart.js';
import { printable } from './printable.js';
import { addPictureNotes, findFonts } from './picture-notes.js';
import { report, type ReportOptions } from './report.js';
import { EXIT } from './usage.js';

/** What `npm run check` prints, and whether the data passes. */
export interface Outcome {
  readonly text: string;
  readonly isClean: boolean;
  /** A program could not be checked at all, so nothing is known of its data. */
  readonly isUnchecked: boolean;
}

/** Returns the exit code that says it. */
export function exitCodeOf({ isClean, isUnchecked }: Pick<Outcome, 'isClean' | 'isUnchecked'>): number {
  if (isUnchecked) return EXIT.misuse;
  return isClean ? EXIT.done : EXIT.faults;
}

/** Checks the timeline of each folder, and that no two have the same id. */
export async function check(
  folders: readonly string[],
  options: CheckOptions & ReportOptions,
): Promise<Outcome> {
  const checked: Checked[] = [];
  const fonts = findFonts(options.from);
  for (const folder of folders)
    checked.push(await addPictureNotes(await checkFolder(resolve(folder), options), fonts));
  return outcomeOf(checked, options);
}

/**
 * Checks likewise, each program in a worker of its own, whose module says how it is loaded.
 *
 * @public called by scripts/check.js
 */
export async function checkApart(
  folders: readonly string[],
  { from, isColoured = false, ...apart }: LoadApartOptions & ReportOptions & { readonly from: string },
): Promise<Outcome> {
  const onOutput = (text: string): void => apart.onOutput(printable(text));
  return check(folders, { load: (path) => loadApart(path, { ...apart, onOutput }), from, isColoured });
}

/** Returns what is to be said of timelines that were read, and of those among them that have the same id. */
export function outcomeOf(read: readonly Checked[], options: ReportOptions): Outcome {
  const checked = read.map((one, index) => {
    const twin = read.slice(0, index).find(({ timeline }) => timeline && timeline.id === one.timeline?.id);
    return twin ? { ...one, issues: [...one.issues, twinIssue(one, twin)] } : one;
  });
  return {
    text: report(checked, options),
    isClean: checked.every(({ issues }) => isClean(issues)),
    isUnchecked: checked.some((one) => one.isUnchecked === true),
  };
}

function twinIssue({ timeline, file, locate }: Checked, twin: Checked): PlacedIssue {
  const issue = {
    severity: 'error',
    path: 'id',
    what: 'another timeline has the same id',
    found: `${timeline?.id ?? ''}, as in ${twin.folder}`,
    fix: 'give each timeline its own id',
  } as const;
  return { ...issue, file, ...locate(issue) };
}
