import type { Source } from '../../model/timeline.js';
import { sentenceAt } from './sentence-at.js';
import { selectableUnits } from './units.js';

/** A place between two characters of a paragraph. */
export interface TextPoint {
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
  /** In UTF-16 units. */
  readonly offset: number;
}

/** Where a key moves the caret: by a word or a sentence, to an end of the paragraph, or to another paragraph. */
export type CaretMove =
  | 'nextWord'
  | 'previousWord'
  | 'nextSentence'
  | 'previousSentence'
  | 'start'
  | 'end'
  | 'nextParagraph'
  | 'previousParagraph'
  | 'first'
  | 'last';

/**
 * Returns where a caret goes from `point`. A caret that is moved stands before words; one that extends a selection goes to the
 * end of the word, so that each step takes one word more. Past an end of the paragraph it goes on in the next one.
 */
export function moveCaret(source: Source, point: TextPoint, move: CaretMove, isExtending = false): TextPoint {
  const { paragraphs } = source;
  const index = paragraphs.findIndex(({ number }) => number === point.paragraph);
  const text = paragraphs[index]?.text ?? '';
  const before = paragraphs[index - 1];
  const after = paragraphs[index + 1];
  const { paragraph, offset } = point;
  switch (move) {
    case 'start':
      return { paragraph, offset: 0 };
    case 'end':
      return { paragraph, offset: text.length };
    case 'first':
      return { paragraph: paragraphs[0]?.number ?? paragraph, offset: 0 };
    case 'last': {
      const final = paragraphs.at(-1);
      return { paragraph: final?.number ?? paragraph, offset: isExtending ? (final?.text.length ?? 0) : 0 };
    }
    case 'nextParagraph':
      if (isExtending && (offset < text.length || !after)) return { paragraph, offset: text.length };
      if (!after) return point;
      return { paragraph: after.number, offset: isExtending ? after.text.length : 0 };
    case 'previousParagraph':
      if (before && offset === 0) return { paragraph: before.number, offset: 0 };
      return isExtending || !before ? { paragraph, offset: 0 } : { paragraph: before.number, offset: 0 };
    case 'nextSentence': {
      const { end } = sentenceAt(text, offset, source.language);
      if (isExtending && offset < end) return { paragraph, offset: end };
      const next = placeBehind(source, { paragraph, offset: end });
      if (!next) return { paragraph, offset: text.length };
      if (!isExtending) return next;
      const behind = paragraphs.find(({ number }) => number === next.paragraph)?.text ?? '';
      return { ...next, offset: sentenceAt(behind, next.offset, source.language).end };
    }
    case 'previousSentence': {
      const start = (of: string, at: number): number => sentenceAt(of, at, source.language).start;
      const own = start(text, offset);
      if (own < offset) return { paragraph, offset: own };
      const left = text.slice(0, own).trimEnd();
      if (left !== '' || !before) return { paragraph, offset: start(left, left.length) };
      return { paragraph: before.number, offset: start(before.text, before.text.length) };
    }
    case 'nextWord': {
      const next = wordBehind(text, offset, isExtending);
      if (next !== undefined) return { paragraph, offset: next };
      if (!after) return { paragraph, offset: text.length };
      return { paragraph: after.number, offset: isExtending ? (wordBehind(after.text, 0, true) ?? 0) : 0 };
    }
    case 'previousWord': {
      const previous = selectableUnits(text)
        .filter(({ start }) => start < offset)
        .at(-1);
      if (previous) return { paragraph, offset: previous.start };
      if (offset > 0 || !before) return { paragraph, offset: 0 };
      return { paragraph: before.number, offset: selectableUnits(before.text).at(-1)?.start ?? 0 };
    }
  }
}

/** Returns where reading goes on behind a place: the next word of its paragraph, or the next paragraph; undefined at the end. */
export function placeBehind({ paragraphs }: Source, { paragraph, offset }: TextPoint): TextPoint | undefined {
  const index = paragraphs.findIndex(({ number }) => number === paragraph);
  const next = wordBehind(paragraphs[index]?.text ?? '', offset - 1, false);
  if (next !== undefined) return { paragraph, offset: next };
  const after = paragraphs[index + 1];
  return after && { paragraph: after.number, offset: 0 };
}

/** Returns where the next word begins, or ends when a selection is extended; the end of the text behind the last. */
function wordBehind(text: string, offset: number, isExtending: boolean): number | undefined {
  const units = selectableUnits(text);
  const next = isExtending
    ? units.find(({ end }) => end > offset)?.end
    : units.find(({ start }) => start > offset)?.start;
  return next ?? (isExtending && offset < text.length ? text.length : undefined);
}
