import { coverageOf, placePieces, type Severity, type Timeline } from '../lib/core.js';
import type { Checked } from './folder.js';
import type { Omitted } from './limit.js';
import type { PlacedIssue } from './load.js';
import { printable, printableLine, STYLES } from './printable.js';

export interface ReportOptions {
  /** For a terminal: places and sums stand out. */
  readonly isColoured?: boolean;
}

const COLOURS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

type Style = (name: keyof typeof STYLES, text: string) => string;

/**
 * Returns what a check found, as text: every fault at once, then what each timeline holds and how far it uses its
 * sources, and one line that sums up.
 */
export function report(checked: readonly Checked[], { isColoured = false }: ReportOptions = {}): string {
  const style: Style = (name, text) => {
    const [on, off] = STYLES[name];
    return isColoured ? `\u001B[${on}m${text}\u001B[${off}m` : text;
  };
  const issues = checked.flatMap((one) => one.issues);
  const omitted = {
    errors: checked.reduce((sum, one) => sum + one.omitted.errors, 0),
    warnings: checked.reduce((sum, one) => sum + one.omitted.warnings, 0),
    notes: checked.reduce((sum, one) => sum + one.omitted.notes, 0),
  };
  const blocks = [
    ...issues.map((issue) => faultText(issue, style)),
    ...checked.flatMap((one) => omittedText(one)),
    ...checked.map(({ folder, timeline, drafts }) =>
      timeline
        ? countText(timeline, drafts)
        : `${printableLine(folder)}: not counted, since it cannot be read whole`,
    ),
  ];
  return `${blocks.join('\n\n')}\n\n${sumText(issues, omitted, checked.length, style)}\n`;
}

function faultText(issue: PlacedIssue, style: Style): string {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined).join(':');
  const path = issue.path && `  ${issue.path}`;
  const source = issue.source && !issue.path.includes(issue.source) ? `  (source ${issue.source})` : '';
  const what = issue.severity === 'error' ? issue.what : `${issue.severity}: ${issue.what}`;
  // Data may have line ends anywhere; a line of this report has none but its own.
  const lines = [
    `${style('bold', printableLine(place))}${printableLine(`${path}${source}`)}`,
    `  ${style(COLOURS[issue.severity], printableLine(what))}`,
    `  found  ${printableLine(issue.found)}`,
    `  fix   ${printableLine(issue.fix)}`,
    ...(issue.detail?.split('\n').map((line) => `    ${printable(line)}`) ?? []),
  ];
  return lines.join('\n');
}

function countText(timeline: Timeline, drafts: Checked['drafts'] = []): string {
  const quotes = timeline.events.reduce((sum, { evidence }) => sum + evidence.length, 0);
  const verbatim = countVerbatim(timeline);
  const coverage = coverageOf(timeline);
  const lines = coverage.map(
    ({ source, paragraphs, bare }) => `  ${printableLine(source)}: ${supportText(paragraphs, bare)}`,
  );
  const all = coverage.reduce((sum, { paragraphs }) => sum + paragraphs, 0);
  const bare = coverage.flatMap((each) => each.bare);
  return [
    `${printableLine(timeline.id)}: ${count(timeline.events.length, 'event')}, ${count(quotes, 'quote')}, ${verbatim === quotes ? 'all' : verbatim} verbatim`,
    ...lines,
    `  ${count(all, 'paragraph')}, ${all - bare.length} support an event`,
    ...draftLines(drafts, timeline.events.length + drafts.length),
  ].join('\n');
}

/** So many drafts are named: an import may bring thousands. */
const MOST_DRAFTS = 12;

/** “12 of 40 events have no source yet”, and those that are drafts with one. */
function draftLines(drafts: NonNullable<Checked['drafts']>, all: number): string[] {
  const bare = drafts.filter(({ evidence = [] }) => evidence.length === 0);
  const line = (part: typeof drafts, says: readonly [one: string, more: string]): string[] => {
    const ids = part.slice(0, MOST_DRAFTS).map(({ id }) => printableLine(id));
    const more = part.length > MOST_DRAFTS ? ` and ${part.length - MOST_DRAFTS} more` : '';
    return part.length === 0
      ? []
      : [
          `  ${part.length} of ${count(all, 'event')} ${says[part.length === 1 ? 0 : 1]}, and ${part.length === 1 ? 'is' : 'are'} not published: ${ids.join(', ')}${more}`,
        ];
  };
  return [
    ...line(bare, ['has no source yet', 'have no source yet']),
    ...line(
      drafts.filter((draft) => !bare.includes(draft)),
      ['is a draft with quotes', 'are drafts with quotes'],
    ),
  ];
}

/** Counts the quotes that are in the paragraph that they name and cut no word or number there. */
function countVerbatim({ events, sources }: Timeline): number {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return events
    .flatMap(({ evidence }) => evidence)
    .filter((item) => {
      const source = byId.get(item.source);
      return source && placePieces(item, source) !== undefined;
    }).length;
}

function supportText(paragraphs: number, bare: readonly number[]): string {
  const none = bare.length > 0 ? `; none on ${bare.map((number) => `p${number}`).join(', ')}` : '';
  return `${count(paragraphs, 'paragraph')}, ${paragraphs - bare.length} support an event${none}`;
}

function omittedText({ file, issues, omitted }: Checked): string[] {
  const more = [
    ...(omitted.errors > 0 ? [count(omitted.errors, 'more fault')] : []),
    ...(omitted.warnings > 0 ? [count(omitted.warnings, 'more warning')] : []),
    ...(omitted.notes > 0 ? [count(omitted.notes, 'more note')] : []),
  ];
  if (more.length === 0) return [];
  return [`${printableLine(file)}: ${more.join(' and ')}; only the first ${issues.length} are reported`];
}

function sumText(issues: readonly PlacedIssue[], omitted: Omitted, timelines: number, style: Style): string {
  const reported = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  const errors = reported('error') + omitted.errors;
  const warnings = reported('warning') + omitted.warnings;
  const notes = reported('note') + omitted.notes;
  const faults = errors === 0 ? 'no faults' : count(errors, 'fault');
  const aside = `${warnings > 0 ? `, ${count(warnings, 'warning')}` : ''}${notes > 0 ? `, ${count(notes, 'note')}` : ''}`;
  return style(errors > 0 ? 'red' : 'green', `${faults}${aside} in ${count(timelines, 'timeline')}`);
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
