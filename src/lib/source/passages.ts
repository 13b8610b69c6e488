import type {
  Evidence,
  Paragraph,
  ParagraphKind,
  ShownBlock,
  ShownKind,
  Source,
  Timeline,
  TimelineEvent,
} from '../model/timeline.js';
import { piecesOf, underlinesOf, type Piece } from './pieces.js';

/** A quote in its place: which event rests on which words of which paragraph. */
export interface Passage {
  /** Anchor of the quote on the page of its source. */
  readonly id: string;
  readonly event: TimelineEvent;
  /** Index into the event's evidence. */
  readonly evidence: number;
  readonly source: string;
  readonly paragraph: number;
  /** UTF-16 offsets in the paragraph, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** It is a further piece of a quote that leaves words out; the first has the anchor. */
  readonly isMore?: boolean;
}

/** Evidence of a page, as `placeQuotes` gives it. */
export interface PlacedEvidence extends Evidence {
  /** As it is shown. */
  readonly quote: string;
  /** Offset of the quote in its paragraph, where it is not the first place with these characters. */
  readonly start?: number;
  /** Paragraph, start and end of each piece of a quote that leaves words out. */
  readonly pieces?: readonly (readonly [paragraph: number, start: number, end: number])[];
}

/** What a page shows between paragraphs: parts without a number, and a sign where paragraphs are not published. */
export interface PlacedBlock extends Omit<ShownBlock, 'kind'> {
  readonly kind: ShownKind | 'gap';
}

/** Returns the anchor of an event's quote; its number counts from 1. It stays while the event's id and order do. */
export function passageId(event: TimelineEvent, evidence: number): string {
  return `q-${event.id}-${evidence + 1}`;
}

/** Anchors of all quotes of an event, the one that is meant first. */
export function selectedPassages(event: TimelineEvent, meant: number): string[] {
  const rest = event.evidence.map((_, index) => index).filter((index) => index !== meant);
  return [meant, ...rest].map((index) => passageId(event, index));
}

/**
 * Returns every quote of a timeline on one source, in reading order. A quote that is not in its paragraph
 * is left out: `verifyTimeline` has reported it, and no page is built with it. Which of several places is meant, and where
 * the pieces of a quote are, `placeQuotes` says: a quote in pieces has a passage for each, with the same anchor.
 */
export function passagesOf(timeline: Timeline, source: Source): Passage[] {
  const texts = new Map(source.paragraphs.map(({ number, text }) => [number, text]));
  const passages = timeline.events.flatMap((event) =>
    (event.evidence as readonly PlacedEvidence[]).flatMap((item, evidence): Passage[] => {
      const text = item.source === source.id ? texts.get(item.paragraph) : undefined;
      const start = text === undefined ? -1 : (item.start ?? text.indexOf(item.quote));
      if (start < 0) return [];
      const { pieces = [[item.paragraph, start, start + item.quote.length]] } = item;
      return pieces.map(([paragraph, start, end], piece) => ({
        id: passageId(event, evidence),
        event,
        evidence,
        source: source.id,
        paragraph,
        start,
        end,
        isMore: piece > 0,
      }));
    }),
  );
  return passages.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end);
}

/** A paragraph cut at its quotes, with the passages that rest on it; or a part of a source that has no number. */
export interface MarkedParagraph {
  readonly number: number | undefined;
  /** What the paragraph or part is, where it is no plain paragraph. */
  readonly kind: ParagraphKind | PlacedBlock['kind'] | undefined;
  readonly level: number | undefined;
  readonly mark: string | undefined;
  readonly heading: true | undefined;
  readonly pieces: readonly Piece[];
  readonly passages: readonly Passage[];
  /** The events on it, each once, in reading order. */
  readonly events: readonly TimelineEvent[];
  /** Line of underlining of each passage, by its anchor. */
  readonly underlines: ReadonlyMap<string, number>;
}

/** Returns what a press on words under several quotes means: the one after the selected one, else the first. */
export function nextOf(ids: readonly string[], chosen: readonly string[]): string | undefined {
  const current = ids.findIndex((id) => chosen.includes(id));
  return ids[(current + 1) % ids.length];
}

/** Returns a source's paragraphs with their quotes marked, and what is shown between them, in reading order. */
export function markedParagraphs(
  { paragraphs, after = [] }: Source,
  passages: readonly Passage[],
): MarkedParagraph[] {
  const blocks: readonly (Partial<Paragraph> | PlacedBlock)[] = [
    ...paragraphs.flatMap((paragraph) => [...(paragraph.before ?? []), paragraph]),
    ...after,
  ];
  return blocks.map((block) => {
    const { kind, level, mark, text = '' } = block;
    const number = 'number' in block ? block.number : undefined;
    const here = passages.filter(({ paragraph }) => paragraph === number);
    return {
      number,
      kind,
      level,
      mark,
      heading: kind === 'heading' || undefined,
      pieces: piecesOf(text, here),
      passages: here,
      events: [...new Set(here.map(({ event }) => event))],
      underlines: underlinesOf(here),
    };
  });
}

/** Returns every event of a piece by name: with several, one press leads to the next. */
export function titlesOf(ids: readonly string[], byId: ReadonlyMap<string, Passage>): string {
  return [...new Set(ids.map((id) => byId.get(id)?.event.title))].join(' · ');
}
