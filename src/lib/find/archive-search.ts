import { addNearWords, decodeText, encodeText, isWordAt, type ByteText } from './byte-text.js';
import { END, type FoldedBlock, type FoldedArchive } from './folded-archive.js';
import { misspelled, readQuery, type Term } from './query.js';
import { joined, unitsOf } from './tokens.js';

/** What may represent a term of a query in the texts: the term as typed, or a word one letter from it. */
interface Form {
  readonly bytes: ByteText;
  readonly isOpen: boolean;
  readonly isUnspaced: boolean;
}

/** A term with all its forms, and which names of lanes and sources have it. */
interface Wanted {
  readonly forms: readonly Form[];
  readonly lanes: readonly boolean[];
  readonly sources: readonly boolean[];
}

/** Words that have to be together in one text, with spaces between and around them. */
interface WantedPhrase extends Pick<Wanted, 'lanes' | 'sources'> {
  readonly text: string;
}

/**
 * Rows, ascending, that have every term of the query: in their title, quote, summary or keywords, or in the name of the
 * source or lane; or the one whose id it is. A block a step. A query that asks for nothing finds all.
 *
 * It finds what `search` finds in a timeline: `readQuery` reads the query for both, words are the same, and where
 * nothing has all of them as typed, those of four letters and more may have one letter wrong.
 */
export function* searchArchive(folded: FoldedArchive, query: string): Generator<void, Uint32Array> {
  const { terms, readings, phrases, id } = readQuery(query);
  if (terms.length === 0) return Uint32Array.from({ length: folded.count }, (_, row) => row);
  const isFound = new Uint8Array(folded.count);
  const wantedPhrases = phrases.map((words) => phraseOf(folded, words));
  const typed = readings.map((reading) =>
    reading.map(({ text, isOpen, isUnspaced }) => [{ bytes: encodeText(text), isOpen, isUnspaced }]),
  );
  let count = 0;
  for (const each of typed) count += yield* match(folded, wantedOf(folded, each), wantedPhrases, isFound);
  if (count === 0)
    for (const [number, each] of typed.entries()) {
      const near = yield* withOneWrong(folded, readings[number] ?? [], each);
      if (near) count += yield* match(folded, wantedOf(folded, near), wantedPhrases, isFound);
    }
  count += yield* matchId(folded, encodeText(id), isFound);
  const rows = new Uint32Array(count);
  let at = 0;
  for (let row = 0; row < isFound.length; row += 1) if (isFound[row] === 1) rows[at++] = row;
  return rows;
}

/** Marks the rows that have all terms and phrases, and returns how many were not marked before. */
function* match(
  folded: FoldedArchive,
  terms: readonly Wanted[],
  phrases: readonly WantedPhrase[],
  isFound: Uint8Array,
): Generator<void, number> {
  // The longest is mostly the rarest.
  const ordered = [...terms].sort((a, b) => longest(b) - longest(a));
  let count = 0;
  for (const block of folded.blocks) {
    let found: Uint32Array | undefined;
    for (const term of ordered) {
      found = found ? among(folded, block, term, found) : all(folded, block, term);
      if (found.length === 0) break;
    }
    for (const record of found ?? []) {
      if (!phrases.every((phrase) => hasPhrase(folded, block, record, phrase))) continue;
      const row = folded.row[record] as number;
      if (isFound[row] === 1) continue;
      isFound[row] = 1;
      count += 1;
    }
    yield;
  }
  return count;
}

function longest({ forms }: Wanted): number {
  return Math.max(...forms.map(({ bytes }) => bytes.length));
}

/** Marks the row whose id a query is, and returns how many were not marked before. */
function* matchId(
  { blocks, row }: FoldedArchive,
  id: ByteText,
  isFound: Uint8Array,
): Generator<void, number> {
  let count = 0;
  for (const { text, starts, first } of blocks) {
    const whole = id + END;
    for (let at = text.indexOf(whole); at >= 0; at = text.indexOf(whole, at + 1)) {
      const each = recordAt(starts, at, 0);
      const found = row[first + each] as number;
      if (starts[each] !== at || isFound[found] === 1) continue;
      isFound[found] = 1;
      count += 1;
    }
    yield;
  }
  return count;
}

/** The terms with the words that are one letter from them, of those that may be wrong; undefined when there are none. */
function* withOneWrong(
  folded: FoldedArchive,
  terms: readonly Term[],
  typed: readonly (readonly Form[])[],
): Generator<void, (readonly Form[])[] | undefined> {
  const isKnown = wantedOf(folded, typed).map(({ lanes, sources }) => [...lanes, ...sources].includes(true));
  for (const block of folded.blocks) {
    typed.forEach((forms, number) => {
      isKnown[number] ||= all(folded, block, { forms, lanes: [], sources: [] }).length > 0;
    });
    yield;
  }
  const isWrong = misspelled(terms, isKnown);
  const wrong = terms.flatMap(({ text }, number) => (isWrong[number] ? [text] : []));
  if (wrong.length === 0) return undefined;
  const near = wrong.map(() => new Set<string>());
  for (const { text } of folded.blocks) {
    addNearWords(text, wrong, near);
    yield;
  }
  for (const name of [...folded.laneNames, ...folded.sourceNames]) addNearWords(name, wrong, near);
  const nearOf = new Map(wrong.map((text, number) => [text, near[number] ?? []]));
  return typed.map((forms, number) => {
    const words = isWrong[number] ? [...(nearOf.get(terms[number]?.text ?? '') ?? [])] : [];
    return [
      ...forms,
      ...words.map((word) => ({ bytes: encodeText(word), isOpen: false, isUnspaced: false })),
    ];
  });
}

function wantedOf(folded: FoldedArchive, terms: readonly (readonly Form[])[]): Wanted[] {
  return terms.map((forms) => {
    const isNamed = (name: ByteText): boolean => forms.some((form) => hasForm(name, form));
    return { forms, lanes: folded.laneNames.map(isNamed), sources: folded.sourceNames.map(isNamed) };
  });
}

function phraseOf({ laneNames, sourceNames }: FoldedArchive, words: string): WantedPhrase {
  const text = ` ${words} `;
  const isNamed = (name: ByteText): boolean => wordsOf(decodeText(name)).includes(text);
  return { text, lanes: laneNames.map(isNamed), sources: sourceNames.map(isNamed) };
}

function wordsOf(text: string): string {
  return ` ${joined(unitsOf(text))} `;
}

function hasPhrase(folded: FoldedArchive, block: FoldedBlock, record: number, phrase: WantedPhrase): boolean {
  if (hasName(folded, record, phrase)) return true;
  const texts = decodeText(bodyOf(block, record)).split(END);
  return texts.some((text) => wordsOf(text).includes(phrase.text));
}

/** Returns the texts of a record that words are looked for in. */
function bodyOf({ text, bodies, starts, first }: FoldedBlock, record: number): ByteText {
  return text.slice(bodies[record - first], starts[record - first + 1]);
}

function hasForm(text: ByteText, form: Form): boolean {
  return placeOf(text, form, 0) >= 0;
}

/** Returns where a form is next, from a place on; -1 for nowhere. */
function placeOf(text: ByteText, { bytes, isOpen, isUnspaced }: Form, from: number): number {
  let at = text.indexOf(bytes, from);
  if (isUnspaced) return at;
  while (at >= 0 && !isWordAt(text, at, at + bytes.length, isOpen)) at = text.indexOf(bytes, at + 1);
  return at;
}

/** Records of a block that have the term. */
function all(folded: FoldedArchive, block: FoldedBlock, term: Wanted): Uint32Array {
  const { text, first, starts, bodies } = block;
  const isThere = new Uint8Array(starts.length - 1);
  for (const form of term.forms) {
    let each = 0;
    for (let at = placeOf(text, form, 0); at >= 0;) {
      each = recordAt(starts, at, each);
      // Behind a record's id begins what is searched by words.
      const isInId = at < (bodies[each] as number);
      if (!isInId) isThere[each] = 1;
      at = placeOf(text, form, isInId ? (bodies[each] as number) : (starts[each + 1] as number));
    }
  }
  if (term.lanes.includes(true) || term.sources.includes(true))
    for (let each = 0; each < isThere.length; each += 1)
      if (isThere[each] === 0 && hasName(folded, first + each, term)) isThere[each] = 1;
  const records = new Uint32Array(isThere.length);
  let count = 0;
  for (let each = 0; each < isThere.length; each += 1)
    if (isThere[each] === 1) records[count++] = first + each;
  return records.subarray(0, count);
}

/** Returns the record that an offset is in, from `low` on. Most are near, so the steps grow before they are halved. */
function recordAt(starts: Uint32Array, offset: number, low: number): number {
  let from = low;
  let step = 1;
  while (from + step < starts.length && (starts[from + step] as number) <= offset) {
    from += step;
    step *= 2;
  }
  for (; step >= 1; step = Math.floor(step / 2))
    while (from + step < starts.length && (starts[from + step] as number) <= offset) from += step;
  return from;
}

/** Those of some records that have the term as well. */
function among(folded: FoldedArchive, block: FoldedBlock, term: Wanted, records: Uint32Array): Uint32Array {
  // Where it is asked of most records, one search through all is faster.
  if (records.length * 8 > block.starts.length) {
    const others = all(folded, block, term);
    let at = 0;
    return records.filter((record) => {
      while (at < others.length && (others[at] as number) < record) at += 1;
      return others[at] === record;
    });
  }
  return records.filter((record) => {
    if (hasName(folded, record, term)) return true;
    const body = bodyOf(block, record);
    return term.forms.some((form) => hasForm(body, form));
  });
}

function hasName(
  { lane, source }: FoldedArchive,
  record: number,
  { lanes, sources }: Pick<Wanted, 'lanes' | 'sources'>,
): boolean {
  return lanes[lane[record] as number] === true || sources[(source[record] as number) - 1] === true;
}
