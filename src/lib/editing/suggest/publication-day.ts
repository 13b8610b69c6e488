import { readWritten } from '../../model/dates/written/index.js';
import type { Source } from '../../model/timeline.js';
import type { EditedBlock, EditedDocument } from '../project.js';

/** The day in a line that says by whom and when a document was written, and that line. */
export interface PublicationDay {
  /** EDTF. */
  readonly day: string;
  readonly line: string;
}

/** A byline is no longer, and stands above the text: among so many blocks. */
const LONGEST = 120;
const ABOVE = 6;
/** Reasons for which blocks are left out that say when. */
const LEFT_OUT = new Set(['byline', 'date or time']);
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What ends a sentence, and so is a part of the text. */
const SENTENCE = /[.!?…。！？][”"’'»」)]*$/u;
/** What stands before the first words of a report: “VELDMOOR, 14 March 2023 — …”. */
const DATELINE = /^(.{6,60}?)\s(?:—|–|--)\s/u;

type Line = Pick<EditedBlock, 'kind' | 'text' | 'isKept' | 'reason'>;

/** Returns the day that the byline of a document has, also where it was left out of the text; undefined where it has not one. */
export function findPublicationDay(
  { blocks }: Pick<EditedDocument, 'blocks'>,
  { paragraphs, language }: Source,
): PublicationDay | undefined {
  const all: readonly Line[] =
    blocks ?? paragraphs.map(({ text }) => ({ kind: 'paragraph', text, isKept: true }));
  const above = all.filter(({ isKept, reason }) => isKept || reason === undefined).slice(0, ABOVE);
  const lines = all.flatMap((block) => {
    const isByline = LEFT_OUT.has(block.reason ?? '');
    if (block.kind === 'heading' || !(isByline || above.includes(block))) return [];
    if (block.text.length <= LONGEST && !SENTENCE.test(block.text)) return [block.text];
    return DATELINE.exec(block.text)?.slice(1) ?? [];
  });
  return lines.flatMap((line) => dayIn(line, language) ?? [])[0];
}

/** A line with one day, and no other way to read it. */
function dayIn(line: string, language: string): PublicationDay | undefined {
  const dates = readWritten(line, { language });
  const days = new Set(
    dates.flatMap(({ edtf, alternatives }) => [...(edtf === undefined ? [] : [edtf]), ...alternatives]),
  );
  const [day] = days;
  return day !== undefined && days.size === 1 && DAY.test(day) ? { day, line } : undefined;
}
