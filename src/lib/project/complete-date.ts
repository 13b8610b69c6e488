import { parseEdtf } from '../model/dates/index.js';
import { readWholeWritten, readWritten, type Candidate } from '../model/dates/written/index.js';
import type { Issue } from '../model/issue.js';
import type { Source } from '../model/timeline.js';
import { spansAtBoundaries } from '../source/find.js';
import { isFields } from './written.js';

/** A quote with the paragraph that it is in. */
export interface Quoted {
  readonly source: Source;
  readonly text: string;
  readonly quote: string;
}

type Words = Pick<Issue, 'what' | 'found' | 'fix' | 'detail'>;
type OnFault = (field: string, fault: Words) => void;

/** Words of a paragraph, and one reading of them. */
interface Phrase {
  readonly words: string;
  readonly source: Source;
  readonly candidate: Candidate;
}

/**
 * Returns a date with its words and its basis, worked out from what is written: EDTF, or the words of the source, or both
 * as fields. Undefined where there is a fault: what the reader of written dates cannot read, or the quoted paragraphs do
 * not state, is for the author to say.
 */
export function completeDate(written: unknown, quoted: readonly Quoted[], onfault: OnFault): unknown {
  if (typeof written === 'string' || typeof written === 'number')
    return dateOf({ words: String(written) }, quoted, onfault);
  if (!isFields(written)) return written;
  const { words, ...fields } = written;
  if (words === undefined && fields['edtf'] === undefined) return written;
  if (fields['basis'] !== undefined && fields['edtf'] !== undefined && words === undefined)
    return { asWritten: [], ...fields };
  return dateOf({ words: String(words ?? fields['edtf']), fields }, quoted, onfault);
}

interface WrittenDate {
  readonly words: string;
  /** What is given beside the words. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

function dateOf({ words, fields = {} }: WrittenDate, quoted: readonly Quoted[], onfault: OnFault): unknown {
  const given = fields['edtf'];
  const edtfs = given === undefined ? readingsOf(words, quoted) : [String(given)];
  const [edtf, ...others] = edtfs;
  if (edtf === undefined || others.length > 0) {
    onfault('date', edtf === undefined ? unread(words, quoted) : ambiguous(words, edtfs));
    return undefined;
  }
  const { reason } = fields;
  if (given !== undefined && words !== given && isSaid(words, quoted) && reason !== undefined)
    return { asWritten: [words], basis: 'relative', ...fields, edtf };
  const asWritten = Array.isArray(fields['asWritten'])
    ? (fields['asWritten'] as readonly unknown[])
    : undefined;
  const phrase = phraseFor(edtf, asWritten?.map(String) ?? [words], quoted);
  const isStated = phrase?.candidate.certainty === 'stated';
  const counted = phrase && !isStated ? publicationOf(phrase) : undefined;
  if (reason === undefined && counted === undefined && !isStated) {
    onfault('date', unstated(edtf, phrase, quoted));
    return undefined;
  }
  const basis = isStated ? 'stated' : phrase ? 'relative' : 'inferred';
  const asRead = counted === undefined ? {} : { reason: counted };
  return { asWritten: phrase ? [phrase.words] : [], basis, ...asRead, ...fields, edtf };
}

/**
 * Returns what words count from, as the reason of the date: the document and the day it was published, which every language
 * says alike. Undefined where they have another reading, give no more than a bound, or the document does not say its day.
 */
function publicationOf({ candidate, source }: Phrase): string | undefined {
  const day = source.published?.slice(0, 10);
  const isCounted = candidate.certainty === 'relative' && candidate.alternatives.length === 0;
  return isCounted && day !== undefined ? `${source.publisher ?? source.title}, ${day}` : undefined;
}

/** Returns whether a quoted paragraph has these words. */
function isSaid(words: string, quoted: readonly Quoted[]): boolean {
  return quoted.some(({ text }) => spansAtBoundaries(text, words).length > 0);
}

/** Returns the dates that words give, as EDTF; the year may come from the day a source was published. */
function readingsOf(words: string, quoted: readonly Quoted[]): readonly string[] {
  const read = parseEdtf(words.trim());
  if (read.ok) return [words.trim()];
  const references = quoted.length > 0 ? quoted.map(({ source }) => source) : [undefined];
  const all = references.flatMap((source) =>
    readWholeWritten(words, { language: source?.language, reference: source?.published }),
  );
  return [...new Set(all.flatMap(({ edtf }) => edtf ?? []))];
}

/** Returns the words that give a date: those that were written, where a quoted paragraph has them, else any that do. */
function phraseFor(edtf: string, written: readonly string[], quoted: readonly Quoted[]): Phrase | undefined {
  const all = phrasesIn(quoted).filter(({ candidate }) => candidate.edtf === edtf);
  const own = all.find(({ words }) => written.includes(words));
  const asGiven = quoted.flatMap(({ source, text }) =>
    written
      .filter((words) => spansAtBoundaries(text, words).length > 0)
      .flatMap((words) =>
        readWholeWritten(words, { language: source.language, reference: source.published })
          .filter((candidate) => candidate.edtf === edtf)
          .map((candidate) => ({ words, source, candidate })),
      ),
  );
  const stated = all.find(({ candidate }) => candidate.certainty === 'stated');
  return own ?? asGiven[0] ?? stated ?? all[0];
}

/** Returns the dates in what is quoted, those in the quotes themselves before those beside them. */
function phrasesIn(quoted: readonly Quoted[]): Phrase[] {
  const found = quoted.flatMap(({ source, text, quote }) => {
    const at = text.indexOf(quote);
    return readWritten(text, { language: source.language, reference: source.published }).map((candidate) => ({
      words: text.slice(candidate.start, candidate.end),
      source,
      candidate,
      isInQuote: at >= 0 && candidate.start >= at && candidate.end <= at + quote.length,
    }));
  });
  return [...found.filter(({ isInQuote }) => isInQuote), ...found.filter(({ isInQuote }) => !isInQuote)];
}

/** Returns what the reader finds in the quoted paragraphs, to choose from. */
function datesThere(quoted: readonly Quoted[]): { readonly detail?: string } {
  const dates = phrasesIn(quoted).map(({ words, candidate }) => `${words} (${candidate.edtf ?? 'no date'})`);
  return dates.length > 0 ? { detail: `dates there: ${[...new Set(dates)].join('; ')}` } : {};
}

function unread(words: string, quoted: readonly Quoted[]): Words {
  return {
    what: 'the date cannot be read',
    found: words || 'no text',
    fix: 'write it as the source does, with its year, or as EDTF: 1986-05-12, 1986-05, 1986',
    ...datesThere(quoted),
  };
}

function ambiguous(words: string, edtfs: readonly string[]): Words {
  return {
    what: 'the date can be read in more than one way',
    found: `${words}: ${edtfs.join(' or ')}`,
    fix: `write the one that is meant: ${edtfs.join(' or ')}`,
  };
}

function unstated(edtf: string, phrase: Phrase | undefined, quoted: readonly Quoted[]): Words {
  const basis = phrase ? `words: ${phrase.words}, edtf: ${edtf}` : `edtf: ${edtf}, basis: inferred`;
  return {
    what: phrase
      ? `“${phrase.words}” counts from another date, and nothing says which`
      : 'no paragraph that the event quotes states this date',
    found: edtf,
    fix: `${phrase ? '' : 'quote the words that give it, or '}say how it was read: date: { ${basis}, reason: … }`,
    ...datesThere(quoted),
  };
}
