import type { Issue } from '../model/issue.js';
import type { Paragraph, ShownBlock } from '../model/timeline.js';
import { isShownOnly, type DocumentBlock } from './markdown/block.js';
import { readMarkdown } from './markdown/read.js';

/** What of the body is not a paragraph, as the front matter says it. */
export interface Layout {
  readonly title: string;
  readonly standfirst?: string;
  /** Lines of the page round the article, each as often as it is in the body and in that order. */
  readonly boilerplate?: readonly string[];
}

export interface ReadParagraphs {
  /** Numbered from 1 in reading order. */
  readonly paragraphs: readonly Paragraph[];
  /** What is shown behind the last of them; absent where nothing is. */
  readonly after?: readonly ShownBlock[];
  readonly issues: readonly Issue[];
}

/** Says where the front matter has a field. */
export type LocateField = (...keys: readonly (string | number)[]) => string;

/**
 * Reads the body of an archived document (LF) as Markdown, and numbers what a reader counts:
 *
 *     ## Headline             equals the title, with or without Markdown's #
 *     keywords: a, b          boilerplate: stays in the text, is no paragraph
 *     BEIJING - China …       p1
 *
 * The lines that are no paragraph are between paragraphs, as blank lines are; lines that follow each other are
 * one paragraph, joined by a space. What is not counted, such as a heading, is kept with the paragraph behind it. A title, standfirst or boilerplate line that the body lacks is an Issue, at
 * the place in the front matter that `locate` gives.
 */
export function readParagraphs(body: string, layout: Layout, locate: LocateField): ReadParagraphs {
  const lines = body.split('\n').map((line) => line.trim());
  const claimed = new Set<number>();
  const issues = [
    ...claimTitle(lines, layout.title, claimed, locate),
    ...claimStandfirst(lines, layout.standfirst, claimed, locate),
    ...claimBoilerplate(lines, layout.boilerplate ?? [], claimed, locate),
  ];
  const numbered = numberBlocks(readMarkdown(withoutLines(body, claimed)));
  const texts = numbered.paragraphs.map(({ text }) => text);
  return { ...numbered, issues: [...issues, ...unlisted(texts, layout.boilerplate ?? [], locate)] };
}

/** Numbers the blocks that a reader counts, from 1; those that are only shown go with the one behind them. */
function numberBlocks(blocks: readonly DocumentBlock[]): Omit<ReadParagraphs, 'issues'> {
  const paragraphs: Paragraph[] = [];
  let before: ShownBlock[] = [];
  for (const { kind, text, level, mark } of blocks) {
    const form = { ...(level === undefined ? {} : { level }), ...(mark === undefined ? {} : { mark }) };
    if (isShownOnly(kind)) before.push({ kind, text, ...form });
    else {
      const own = kind === 'paragraph' ? form : { kind, ...form };
      const shown = before.length > 0 ? { before } : {};
      paragraphs.push({ number: paragraphs.length + 1, text, ...own, ...shown });
      before = [];
    }
  }
  return before.length > 0 ? { paragraphs, after: before } : { paragraphs };
}

/** Returns the body with these lines blank, so that every place in it stays. */
function withoutLines(body: string, claimed: ReadonlySet<number>): string {
  return body
    .split('\n')
    .map((line, index) => (claimed.has(index) ? ' '.repeat(line.length) : line))
    .join('\n');
}

const HEADING = /^#{1,6}\s+/;

function claimTitle(
  lines: readonly string[],
  wanted: string,
  claimed: Set<number>,
  locate: LocateField,
): Issue[] {
  const first = lines.findIndex((line) => line !== '');
  const index = lines.findIndex(
    (line) => line === wanted || line.replace(HEADING, '') === wanted || headingIn(line) === wanted,
  );
  // A first line that is marked as a heading is the headline, even where it differs from the title.
  const title = index >= 0 ? index : HEADING.test(lines[first] ?? '') ? first : undefined;
  if (title !== undefined) claimed.add(title);
  // The line below is Markdown's other way to mark a heading.
  if (title !== undefined && /^(?:=+|-+)$/.test(lines[title + 1] ?? '')) claimed.add(title + 1);
  if (index >= 0) return [];
  const found = (lines[first] ?? '').replace(HEADING, '');
  return [missing(locate('title'), 'the title is not in the body', `first line: ${found || 'none'}`)];
}

/** Returns the text of a line that is marked as a heading, without further marks. */
function headingIn(line: string): string | undefined {
  return HEADING.test(line) ? readMarkdown(line)[0]?.text : undefined;
}

function claimStandfirst(
  lines: readonly string[],
  standfirst: string | undefined,
  claimed: Set<number>,
  locate: LocateField,
): Issue[] {
  if (standfirst === undefined) return [];
  const index = lines.findIndex((line, at) => line === standfirst && !claimed.has(at));
  if (index < 0) return [missing(locate('standfirst'), 'the standfirst is not in the body', standfirst)];
  claimed.add(index);
  return [];
}

function claimBoilerplate(
  lines: readonly string[],
  boilerplate: readonly string[],
  claimed: Set<number>,
  locate: LocateField,
): Issue[] {
  const issues: Issue[] = [];
  const indexFrom = (entry: string, from: number) =>
    lines.findIndex((line, at) => at >= from && line === entry && !claimed.has(at));
  let next = 0;
  boilerplate.forEach((listed, position) => {
    const entry = listed.trim();
    const index = indexFrom(entry, next);
    if (index >= 0) next = index + 1;
    const earlier = index >= 0 ? index : indexFrom(entry, 0);
    if (earlier >= 0) claimed.add(earlier);
    const at = locate('boilerplate', position);
    if (earlier < 0) issues.push(missing(at, 'a boilerplate line is not in the body', entry));
    else if (index < 0) issues.push(outOfOrder(at, entry));
  });
  return issues;
}

/** Boilerplate that is there once more than it is listed would pass as a paragraph unseen. */
function unlisted(texts: readonly string[], boilerplate: readonly string[], locate: LocateField): Issue[] {
  return texts.flatMap((text, index): Issue[] =>
    boilerplate.includes(text)
      ? [
          {
            severity: 'warning',
            path: locate('boilerplate', boilerplate.indexOf(text)),
            what: `a boilerplate line is in the body again and was read as paragraph ${index + 1}`,
            found: text,
            fix: 'list it as often as it is there',
          },
        ]
      : [],
  );
}

function missing(path: string, what: string, found: string): Issue {
  const fix = 'copy the line into the front matter exactly as the body has it';
  return { severity: 'error', path, what, found, fix };
}

function outOfOrder(path: string, found: string): Issue {
  const what = 'a boilerplate line is in the body earlier than the one listed before it';
  return { severity: 'error', path, what, found, fix: 'list the lines in the order of the body' };
}
