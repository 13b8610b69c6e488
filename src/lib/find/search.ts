import type { ParagraphPlace, SearchIndex } from './search-index.js';
import type { InvertedIndex } from './inverted.js';
import { matchesOf, type Matches, type WantedPhrases, type RankPhrase } from './match.js';
import { readQuery, type Query } from './query.js';
import { includesPhrase, phraseIn, type Phrase, type Sequence } from './sequences.js';

/** What a search found. */
export interface Found {
  /** Ids of events, the best first. */
  readonly events: readonly string[];
  /** Paragraphs of the sources, the best first, whether or not an event rests on them. */
  readonly paragraphs: readonly ParagraphPlace[];
  /** What is to be marked, for `spansOf`: words as they are in the texts, and phrases. */
  readonly terms: readonly string[];
}

/**
 * Finds events and paragraphs that have every word of the query. The last word may be a beginning; where
 * nothing has all words as they are typed, words of four letters and more may have one letter wrong. What has
 * the words side by side and in this order comes first; what is between quotation marks must. An event is found
 * by its texts, those of its paragraphs, the names of its lane and sources, and by its whole id.
 * `archive-search.ts` finds the same rows in a large table.
 *
 * Takes any text and never throws. Finds nothing for a text without a letter or digit: see `asks`.
 */
export function search(index: SearchIndex, query: string): Found {
  const read = readQuery(query);
  const known = new Map<string, RankPhrase>();
  const inParagraph: Looker = (words, isOpen) => {
    const key = `${words} ${isOpen}`;
    const phrase = phraseIn(index.paragraphs, words, isOpen);
    const rank =
      known.get(key) ?? remembered(index.texts.length, (number) => has(index.texts[number], phrase));
    known.set(key, rank);
    return rank;
  };
  const inEvent: Looker = (words, isOpen) => {
    const phrase = phraseIn(index.events, words, isOpen);
    const rankAround = inParagraph(words, isOpen);
    return (number) => {
      if (has(index.own[number], phrase)) return 2;
      for (const paragraph of index.around[number] ?? []) if (rankAround(paragraph) > 0) return 1;
      return 0;
    };
  };
  const inNames: Looker = (words, isOpen) => {
    const phrase = phraseIn(index.events, words, isOpen);
    return (number) => (has(index.names[number], phrase) ? 1 : 0);
  };
  const { wanted, whole } = phrasesOf(read, inEvent);
  const byName = read.phrases.map((words) => inNames(words, false));
  const byWords = matchesOf(index.events, read.readings, {
    // Names may have what has to be together; they say nothing of what should come first.
    wanted: wanted.map((rank, at) => (number) => rank(number) || (byName[at]?.(number) ?? 0)),
    whole,
  });
  const events = read.terms.length > 0 ? withId(byWords, index.byId.get(read.id)) : byWords;
  const paragraphs = matchesOf(index.paragraphs, read.readings, phrasesOf(read, inParagraph));
  return {
    events: valuesAt(index.ids, events.documents),
    paragraphs: valuesAt(index.places, paragraphs.documents),
    terms: markedOf(read, [
      [index.events, events],
      [index.paragraphs, paragraphs],
    ]),
  };
}

/** With the event whose id was typed, before all others. */
function withId(matches: Matches, number: number | undefined): Matches {
  if (number === undefined || matches.documents.includes(number)) return matches;
  return { ...matches, documents: [number, ...matches.documents] };
}

/** Says how well words are side by side in a document; the last may be a beginning. */
type Looker = (words: string, isOpen: boolean) => RankPhrase;

function phrasesOf(query: Query, look: Looker): WantedPhrases {
  const isOpen = query.terms.some((term) => term.isOpen);
  return {
    wanted: query.phrases.map((words) => look(words, false)),
    whole: query.whole.includes(' ') ? look(query.whole, isOpen) : undefined,
  };
}

function has(sequence: Sequence | undefined, phrase: Phrase | undefined): boolean {
  return sequence !== undefined && phrase !== undefined && includesPhrase(sequence, phrase);
}

/** Many events rest on one paragraph: it is read once. */
function remembered(size: number, isThere: (number: number) => boolean): RankPhrase {
  /** 0 for not read, 1 for nothing, 2 for found. */
  const read = new Uint8Array(size);
  return (number) => {
    if (read[number] === 0) read[number] = isThere(number) ? 2 : 1;
    return read[number] === 2 ? 2 : 0;
  };
}

function valuesAt<T>(values: readonly T[], numbers: readonly number[]): T[] {
  const found: T[] = [];
  for (const number of numbers) {
    const value = values[number];
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** Returns what to mark: each run of characters and each phrase as a whole, all other words as they were found. */
function markedOf(query: Query, found: readonly (readonly [InvertedIndex, Matches])[]): string[] {
  if (found.every(([, { documents }]) => documents.length === 0)) return [];
  const pairs = new Set(query.terms.flatMap(({ text, isUnspaced }) => (isUnspaced ? [text] : [])));
  const quoted = new Set(query.phrases.flatMap((phrase) => phrase.split(' ')));
  const isMarked = (word: string): boolean =>
    !pairs.has(word) && (!quoted.has(word) || query.loose.has(word));
  const words = found.flatMap(([index, matches]) =>
    matches.words.map((number) => index.lexicon.word(number)),
  );
  const marked = [...new Set([...query.runs, ...query.phrases, ...words.filter(isMarked)])];
  // An event that is found by its id alone has its words nowhere else.
  return marked.length > 0 ? marked : query.terms.map(({ text }) => text);
}
