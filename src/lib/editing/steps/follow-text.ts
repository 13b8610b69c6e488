import type { Evidence, Paragraph, Source } from '../../model/timeline.js';
import { spansAtBoundaries } from '../../source/find.js';
import { placePieces } from '../../source/quote-places.js';
import { evidenceOf } from '../passages.js';
import type { EditedEvent, EditedProject, PassagePiece } from '../project.js';
import { datePlaceKey } from './marks.js';

/** A text beside the one that it was before. */
interface ChangedText {
  readonly before: Source;
  readonly after: Source;
  /** The paragraphs of the new one that are not the old ones. */
  readonly changed: readonly Paragraph[];
  /** Returns where words are in the new one; undefined where they are not there, or at several places. */
  readonly move: (piece: PassagePiece) => PassagePiece | undefined;
}

/**
 * Returns a project in which quotes, marks and dismissed dates of a document are where their words are now: a block that was left
 * out, taken back, joined or split gives other numbers to the paragraphs behind it. A quote whose words are gone stays as it is,
 * for the check to find; of a mark and a dismissed date nothing would be left but a wrong place.
 */
export function followText(project: EditedProject, before: Source, after: Source): EditedProject {
  const text = compareTexts(before, after);
  const marks = project.marks.flatMap((mark) => {
    if (mark.document !== before.id) return [mark];
    const pieces = allOrNone(mark.pieces.map(text.move));
    return pieces ? [{ ...mark, pieces }] : [];
  });
  return {
    ...project,
    events: project.events.map((event) => withQuotes(event, (item) => followQuote(item, text))),
    marks,
    dismissedDates: project.dismissedDates.flatMap((key) => moveKey(key, text)),
  };
}

/** Returns quotes, such as those of a form, where their words are now. */
export function followQuotes(
  quotes: readonly Evidence[],
  before: Source,
  after: Source,
): readonly Evidence[] {
  const text = compareTexts(before, after);
  return quotes.map((item) => followQuote(item, text));
}

function withQuotes(event: EditedEvent, follow: (item: Evidence) => Evidence): EditedEvent {
  const { evidence = [] } = event;
  const followed = evidence.map(follow);
  return followed.every((item, index) => item === evidence[index]) ? event : { ...event, evidence: followed };
}

function followQuote(item: Evidence, text: ChangedText): Evidence {
  if (item.source !== text.before.id) return item;
  const places = placePieces(item, text.before);
  const moved = places ? allOrNone(places.map(text.move)) : newPlace(item, text);
  const found = moved && evidenceOf({ document: item.source, pieces: moved }, text.after, item.role);
  if (!found || (found.paragraph === item.paragraph && found.occurrence === item.occurrence)) return item;
  const { occurrence: _, ...others } = item;
  const which = found.occurrence === undefined ? {} : { occurrence: found.occurrence };
  return { ...others, paragraph: found.paragraph, ...which };
}

/** Returns where a quote is that was in no paragraph before: its block was taken back. Undefined where it may be several. */
function newPlace(item: Evidence, { changed, after }: ChangedText): readonly PassagePiece[] | undefined {
  const { occurrence: _, ...wanted } = item;
  const places = changed.flatMap(({ number }) => {
    const pieces = placePieces({ ...wanted, paragraph: number }, after);
    return pieces ? [pieces] : [];
  });
  return places.length === 1 ? places[0] : undefined;
}

/** A step changes the text at one place: the paragraphs before it and behind it are the same ones. */
function compareTexts(before: Source, after: Source): ChangedText {
  const [old, now] = [before.paragraphs, after.paragraphs];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head]?.text === now[head]?.text) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail)?.text === now.at(-1 - tail)?.text) tail += 1;
  const changed = now.slice(head, now.length - tail);
  const move: ChangedText['move'] = (piece) => {
    const at = old.findIndex(({ number }) => number === piece.paragraph);
    if (at < head) return at < 0 ? undefined : { ...piece, paragraph: now[at]?.number ?? piece.paragraph };
    const behind = at >= old.length - tail ? now[at - old.length + now.length] : undefined;
    if (behind) return { ...piece, paragraph: behind.number };
    const words = (old[at]?.text ?? '').slice(piece.start, piece.end);
    const found = changed.flatMap(({ number, text }) =>
      spansAtBoundaries(text, words).map((span) => ({ paragraph: number, ...span })),
    );
    return found.length === 1 ? found[0] : undefined;
  };
  return { before, after, changed, move };
}

function moveKey(key: string, { before, move }: ChangedText): readonly string[] {
  const [id, paragraph, start, words] = JSON.parse(key) as [string, number, number, string];
  if (id !== before.id) return [key];
  const moved = move({ paragraph, start, end: start + words.length });
  return moved ? [datePlaceKey(id, moved.paragraph, moved.start, words)] : [];
}

function allOrNone<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  const there = items.filter((item) => item !== undefined);
  return there.length === items.length ? there : undefined;
}
