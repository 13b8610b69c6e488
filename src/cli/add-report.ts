import { DOCUMENT_FIELDS, UNKNOWN_LANGUAGE, type LeftOut, type SourceText } from '../lib/documents/index.js';
import { readDocument } from '../lib/core.js';
import { printableLine } from './printable.js';
import type { DocumentText } from './read-bytes.js';

interface AddedSource {
  /** Its file, and that of its bytes, as reports name them. */
  readonly file: string;
  readonly raw: string;
  readonly id: string;
  readonly written: SourceText;
  readonly document: DocumentText;
  readonly isReplaced: boolean;
}

/** How much of a block that was left out is shown. */
const MAX_SHOWN = 70;
const MAX_SHORT = 40;

/** Returns what was archived, where each field was read, and what was left out and why. */
export function addReport({ file, raw, id, written, document, isReplaced }: AddedSource): string {
  const { source } = readDocument(written.text, { file, sha256: () => '' });
  const paragraphs = source?.paragraphs.length ?? 0;
  const fields = DOCUMENT_FIELDS.flatMap((field) => {
    const said = written.written[field];
    const name = field.padEnd(10);
    if (said) return [`  ${name} ${printableLine(said.values.join(', '))}  (${said.from})`];
    const unused = written.unused.find((each) => each.field === field);
    if (unused)
      return [
        `  ${name} not written: ${printableLine(unused.said.values.join(', ').slice(0, MAX_SHOWN))}  (${unused.said.from}); ${unused.why}`,
      ];
    return field === 'language'
      ? [`  ${name} not said, so written as ${UNKNOWN_LANGUAGE}; --language sets it`]
      : [`  ${name} not said`];
  });
  const leftOut = runsOf(document.leftOut).map(({ first, last, reason, texts }) => {
    const numbers = first === last ? `${first}` : `${first}-${last}`;
    return `  ${numbers.padStart(5)}  ${reason}: ${shorten(texts.join(' | '))}`;
  });
  return [
    `${file}: ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}${isReplaced ? ', replaced' : ''}`,
    `${raw}: the file as it was`,
    ...fields,
    ...document.notes.map((note) => `  note       ${printableLine(note)}`),
    ...(leftOut.length > 0 ? ['left out; --keep <number> with --replace takes it back:', ...leftOut] : []),
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
