import { quoteText } from '../model/quote.js';
import type { Timeline, TimelineEvent } from '../model/timeline.js';
import { InvertedIndex } from './inverted.js';
import { Numbering } from './lexicon.js';
import { foldText } from './normalise.js';
import { renumber, sequenceOf, type Sequence } from './sequences.js';
import { compoundsOf, tokensOf, unitsOf } from './tokens.js';
import { Scale } from './weigh.js';

/** The fields of an event that are searched, and what finding something there weighs. */
const WEIGHTS = {
  ...{ title: 6, quotes: 3, actors: 3, summary: 2, tags: 2, attribution: 1 },
  ...{ lane: 0.5, sources: 0.5 },
} as const;
type Field = keyof typeof WEIGHTS;
const FIELDS = Object.keys(WEIGHTS) as Field[];
/** What a word of a paragraph weighs for an event that rests on it. */
const AROUND = 0.2;

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
  /** Its number, by its folded id. */
  readonly byId: ReadonlyMap<string, number>;
  /** By the number of an event: its own words, to look for phrases in. */
  readonly own: readonly Sequence[];
  /** By the number of an event: the names of its lane and sources, likewise. */
  readonly names: readonly Sequence[];
  /** By the number of an event: the paragraphs that it rests on, as numbers of `places`. */
  readonly around: readonly (readonly number[])[];
  readonly places: readonly ParagraphPlace[];
  /** By the number of a paragraph: its words, to look for phrases in. */
  readonly texts: readonly Sequence[];
}

/** Above this many events and paragraphs the making of an index is worth cutting into slices. */
const MANY = 1000;

/** Returns whether a timeline is so large that a reader would notice its index being made in one go. */
export function isLarge({ events, sources }: Timeline): boolean {
  return sources.reduce((sum, { paragraphs }) => sum + paragraphs.length, events.length) > MANY;
}

/** Makes the index of a timeline: one over its events, one over all paragraphs of its sources. */
export function indexOf(timeline: Timeline): SearchIndex {
  const steps = indexing(timeline);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The same in small steps, each far shorter than a frame: whoever has a clock can pause between any two. Words have
 * numbers from the first, in the order in which they come, so that each is read as letters only once.
 */
export function* indexing(timeline: Timeline): Generator<void, SearchIndex> {
  const numbering = new Numbering();
  const ofParagraphs = new Scale(numbering);
  const ofEvents = new Scale(numbering);
  const places: ParagraphPlace[] = [];
  const numberOf = new Map<string, number>();
  const texts: Sequence[] = [];
  for (const { id, paragraphs } of timeline.sources)
    for (const { number, text } of paragraphs) {
      const read = readTexts(numbering, [text]);
      ofParagraphs.addText(read.tokens, 1);
      ofParagraphs.close();
      texts.push(sequenceOf(read.units));
      numberOf.set(`${id} ${number}`, places.push({ source: id, number }) - 1);
      yield;
    }

  const own: Sequence[] = [];
  const named: Sequence[] = [];
  const around: number[][] = [];
  const names = namesIn(timeline);
  for (const event of timeline.events) {
    const fields = FIELDS.map((field) => ({ field, ...readTexts(numbering, textsOf(event, field, names)) }));
    for (const { field, tokens } of fields) ofEvents.addText(tokens, WEIGHTS[field]);
    const isName = ({ field }: { field: Field }): boolean => field === 'lane' || field === 'sources';
    own.push(sequenceOf(fields.flatMap((each) => (isName(each) ? [] : each.units))));
    named.push(sequenceOf(fields.flatMap((each) => (isName(each) ? each.units : []))));
    const rests = new Set(
      event.evidence.map(({ source, paragraph }) => numberOf.get(`${source} ${paragraph}`)),
    );
    around.push([...rests].filter((number) => number !== undefined));
    for (const paragraph of around.at(-1) ?? []) ofEvents.addDocument(ofParagraphs, paragraph, AROUND);
    ofEvents.close();
    yield;
  }

  const lexicon = yield* numbering.sorted();
  for (const sequence of [...texts, ...own, ...named]) {
    renumber(sequence, lexicon);
    yield;
  }
  const events = yield* InvertedIndex.of(lexicon, ofEvents);
  const paragraphs = yield* InvertedIndex.of(lexicon, ofParagraphs);
  const ids = timeline.events.map(({ id }) => id);
  const byId = new Map(ids.map((id, number) => [foldText(id), number]));
  return { events, paragraphs, ids, byId, own, names: named, around, places, texts };
}

/** What lanes and sources are called, by their ids: an event is found by these names too. */
type NamesOf = Readonly<Record<'lanes' | 'sources', ReadonlyMap<string, readonly string[]>>>;

function namesIn({ lanes, sources }: Timeline): NamesOf {
  return {
    lanes: new Map(lanes.map(({ id, title }) => [id, [title]])),
    sources: new Map(
      sources.map(({ id, title, publisher }) => [id, publisher === undefined ? [title] : [title, publisher]]),
    ),
  };
}

function textsOf(event: TimelineEvent, field: Field, names: NamesOf): readonly string[] {
  switch (field) {
    case 'quotes':
      return event.evidence.map(({ quote }) => quoteText(quote));
    case 'actors':
    case 'tags':
      return event[field];
    case 'lane':
      return names.lanes.get(event.lane) ?? [];
    case 'sources':
      return [...new Set(event.evidence.map(({ source }) => source))].flatMap(
        (source) => names.sources.get(source) ?? [],
      );
    default:
      return [event[field]];
  }
}

/** Numbers of the units of each text, and of all that the index holds of them together: units, pairs and compounds. */
function readTexts(
  numbering: Numbering,
  texts: readonly string[],
): { readonly units: number[][]; readonly tokens: number[] } {
  const units: number[][] = [];
  const tokens: number[] = [];
  for (const text of texts) {
    const folded = foldText(text);
    const read = unitsOf(folded);
    const numbers = read.map((unit) => numbering.of(unit.text));
    const hasPairs = read.some(({ isUnspaced }) => isUnspaced);
    units.push(numbers);
    tokens.push(...(hasPairs ? tokensOf(read).map((token) => numbering.of(token)) : numbers));
    for (const compound of compoundsOf(folded, read)) tokens.push(numbering.of(compound.text));
  }
  return { units, tokens };
}
