import { DOCUMENT_FIELDS, UNKNOWN_LANGUAGE, type LeftOut } from '../lib/documents/index.js';
import type { AddResult, WrittenResult } from './add-result.js';
import { printableLine } from './printable.js';

/** How much of a block that was left out is shown. */
const MAX_SHOWN = 70;
const MAX_SHORT = 40;

/** How many paragraphs of a difference are shown. */
const MAX_CHANGES = 20;

/** What may leave the project of a text. */
const PUBLISHED: Readonly<Record<WrittenResult['publish'], string>> = {
  full: 'its whole text is published; --publish excerpts or --publish quotes publishes less',
  excerpts: 'the quoted paragraphs and one on either side are published, and no more of its text',
  quotes: 'its quotes are published, and no more of its text',
};

/** Returns what became of a document, as text. */
export function addReport(result: Exclude<AddResult, { readonly outcome: 'refused' }>): string {
  const { name, id } = result;
  if (result.outcome === 'differs') return differenceText(result);
  if (result.outcome !== 'unchanged') return writtenText(result);
  return result.isByTitle
    ? `${name} has the same text as ${id} under another title; nothing was written. --id archives it as another source\n`
    : `${name} is archived already as ${id}; nothing was written\n`;
}

/** Returns what was archived, where each field was read, and what was left out and why. */
function writtenText(result: WrittenResult): string {
  const { outcome, id, file, raw, paragraphs, publish, archived, written, leftOut, notes } = result;
  const fields = DOCUMENT_FIELDS.flatMap((field) => {
    const said = written.written[field];
    const name = field.padEnd(10);
    if (said) return [`  ${name} ${printableLine(said.values.join(', '))}  (${said.from})`];
    const unused = written.unused.find((each) => each.field === field);
    if (unused)
      return [
        `  ${name} not written: ${printableLine(unused.said.values.join(', ').slice(0, MAX_SHOWN))}  (${unused.said.from}); ${unused.why}`,
      ];
    if (field === 'doi' || field === 'accessed' || field === 'standfirst') return [];
    return field === 'language'
      ? [`  ${name} not said, so written as ${UNKNOWN_LANGUAGE}; --language sets it`]
      : [`  ${name} not said`];
  });
  const runs = runsOf(leftOut).map(({ first, last, reason, texts }) => {
    const numbers = first === last ? `${first}` : `${first}-${last}`;
    return `  ${numbers.padStart(5)}  ${reason}: ${shorten(texts.join(' | '))}`;
  });
  return [
    `${file}: ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}${outcome === 'replaced' ? ', replaced' : ''}`,
    `${raw}: the file as it was`,
    ...fields,
    ...archived.map(({ url, at }) => `  archived   ${printableLine(url)}  (${at})`),
    `  publish    ${publish}: ${PUBLISHED[publish]}`,
    ...notes.map((note) => `  note       ${printableLine(note)}`),
    ...(runs.length > 0 ? ['left out; --keep <number> with --replace takes it back:', ...runs] : []),
    `Its id is ${id}: events name it as their source.`,
    '',
  ].join('\n');
}

interface Run {
  readonly first: number;
  last: number;
  readonly reason: string;
  readonly texts: string[];
}

/** Joins what follows each other and is short, as the words of a menu are. */
function runsOf(leftOut: readonly LeftOut[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { number, reason, block } of leftOut) {
    const last = runs.at(-1);
    const isShort = [block.text, ...(last?.texts ?? [])].every((text) => text.length <= MAX_SHORT);
    if (last && isShort && last.reason === reason && last.last === number - 1) {
      last.last = number;
      last.texts.push(block.text);
    } else runs.push({ first: number, last: number, reason, texts: [block.text] });
  }
  return runs;
}

function shorten(text: string): string {
  const line = printableLine(text);
  return line.length > MAX_SHOWN ? `${[...line].slice(0, MAX_SHOWN).join('')}…` : line;
}

function differenceText({
  name,
  file,
  hasAddress,
  changes,
}: Extract<AddResult, { readonly outcome: 'differs' }>): string {
  const more = changes.length - MAX_CHANGES;
  return [
    `${name} has another text than ${file}, which has ${hasAddress ? 'the same address or id' : 'the same id'}; nothing was written`,
    '',
    ...[...changes.slice(0, MAX_CHANGES), ...(more > 0 ? [`and ${more} more`] : [])].map(
      (line) => `  ${line}`,
    ),
    '',
    'In [-…-] what is archived, in {+…+} what the file has. --replace writes it; --id archives it as another source.',
    '',
  ].join('\n');
}
