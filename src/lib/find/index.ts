import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { InvertedIndex } from './inverted.js';
import { foldText } from './normalise.js';
import { sequenceOf, type Sequence } from './sequences.js';
import { tokensOf, unitsOf, type Unit } from './tokens.js';

/** The fields of an event that are searched, and what finding something there weighs. */
const WEIGHTS = { title: 6, quotes: 3, actors: 3, summary: 2, tags: 2, attribution: 1 } as const;
type Field = keyof typeof WEIGHTS;
const FIELDS = Object.keys(WEIGHTS) as Field[];
/** What a word of a paragraph weighs for an event that rests on it. */
const AROUND = 0.2;

/** A word that comes often in a text weighs more, but never more than this many times (Okapi BM25). */
const SATURATION = 1.2;
/** How much the length of a text counts against it. */
const LENGTH_PART = 0.7;
/** Words of a text of middling length. */
const USUAL_LENGTH = 40;

/** A paragraph of a source. */
export interface ParagraphPlace {
  readonly source: string;
  readonly number: number;
}

/** What a timeline is searched by: made once, when a reader first searches. */
export interface SearchIndex {
  readonly events: InvertedIndex;
  readonly paragraphs: InvertedIndex;
  /** By the number of an event in the timeline: its id. */
  readonly ids: readonly string[];
  /** By the number of an event: its own words, to look for phrases in. */
  readonly own: readonly Sequence[];
  /** By the number of an event: the paragraphs that it rests on, as numbers of `places`. */
  readonly around: readonly (readonly number[])[];
  readonly places: readonly ParagraphPlace[];
  /** By the number of a paragraph: its words, to look for phrases in. */
  readonly texts: readonly Sequence[];
}

type Weights = Map<string, number>;

/** Makes the index of a timeline: one over its events, one over all paragraphs of its sources. */
export function indexOf(timeline: Timeline): SearchIndex {
  const places = timeline.sources.flatMap(({ id, paragraphs }) =>
    paragraphs.map(({ number, text }) => ({ source: id, number, units: unitsOf(foldText(text)) })),
  );
  const numberOf = new Map(places.map(({ source, number }, index) => [`${source} ${number}`, index]));
  const ofParagraphs = places.map(({ units }) => weigh(new Map(), units, 1));
  const around = timeline.events.map(({ evidence }) => {
    const numbers = new Set(evidence.map(({ source, paragraph }) => numberOf.get(`${source} ${paragraph}`)));
    return [...numbers].filter((number) => number !== undefined);
  });

  const fields = timeline.events.map(fieldsOf);
  const ofEvents = fields.map((event, number) => {
    const weights: Weights = new Map();
    for (const field of FIELDS) weigh(weights, event[field], WEIGHTS[field]);
    for (const paragraph of around[number] ?? [])
      for (const [word, weight] of ofParagraphs[paragraph] ?? [])
        weights.set(word, (weights.get(word) ?? 0) + AROUND * weight);
    return weights;
  });

  const events = new InvertedIndex(ofEvents);
  const paragraphs = new InvertedIndex(ofParagraphs);
  return {
    events,
    paragraphs,
    ids: timeline.events.map(({ id }) => id),
    own: fields.map((event) =>
      sequenceOf(
        events,
        FIELDS.map((field) => textsOf(event[field])),
      ),
    ),
    around,
    places: places.map(({ source, number }) => ({ source, number })),
    texts: places.map(({ units }) => sequenceOf(paragraphs, [textsOf(units)])),
  };
}

/** Adds what the words of a text weigh. */
function weigh(weights: Weights, units: readonly Unit[], weight: number): Weights {
  const words = tokensOf(units);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const length = SATURATION * (1 - LENGTH_PART + (LENGTH_PART * words.length) / USUAL_LENGTH);
  for (const [word, count] of counts)
    weights.set(word, (weights.get(word) ?? 0) + (weight * count * (SATURATION + 1)) / (count + length));
  return weights;
}

/** Several values stand on lines of their own, so that no pair of characters is made of two. */
function fieldsOf(event: TimelineEvent): Record<Field, Unit[]> {
  const read = (...texts: readonly string[]): Unit[] => unitsOf(texts.map(foldText).join('\n'));
  return {
    title: read(event.title),
    quotes: read(...event.evidence.map(({ quote }) => quote)),
    actors: read(...event.actors),
    summary: read(event.summary),
    tags: read(...event.tags),
    attribution: read(event.attribution),
  };
}

function textsOf(units: readonly Unit[]): string[] {
  return units.map(({ text }) => text);
}
