import type { SiteTimeline } from '../../site/input.js';
import { outcomeOf, type Outcome } from '../check.js';
import { checkFolder, type Checked, type CheckOptions } from '../folder.js';
import type { ReportOptions } from '../report.js';

/** The projects of a site, checked. */
export interface Projects {
  readonly checked: readonly Checked[];
  readonly outcome: Outcome;
  /** Those that have a timeline: all of them, where the outcome is clean. */
  readonly timelines: readonly SiteTimeline[];
}

/** Reads and checks folders with a definition, as `sourceline check` does. */
export async function readProjects(
  folders: readonly string[],
  options: CheckOptions & ReportOptions & { readonly onFolder?: (folder: string, index: number) => void },
): Promise<Projects> {
  const checked: Checked[] = [];
  for (const [index, folder] of folders.entries()) {
    options.onFolder?.(folder, index);
    checked.push(await checkFolder(folder, options));
  }
  return {
    checked,
    outcome: outcomeOf(checked, options),
    timelines: checked.flatMap(({ timeline, media = [], changes = [] }) =>
      timeline ? [{ timeline, media, changes }] : [],
    ),
  };
}
