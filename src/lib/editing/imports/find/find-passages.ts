import type { CandidateQuote, CandidateSource } from '../../../imports/import.js';
import type { Source } from '../../../model/timeline.js';
import type { EditedEvent, PlacedPassage } from '../../project.js';
import { snapPassage } from '../../suggest/snap-passage.js';
import { dateFitOf, type DateFit } from './agreeing-dates.js';
import { findQuotePlaces } from './find-quotes.js';
import { pageOfAddress } from './same-address.js';
import { DraftWords, WordCounts, type SharedWords } from './shared-words.js';
import { sentencesOfSource, tokensIn, type SourceSentence } from './source-sentences.js';

/** A passage that may be the one of a draft: to be confirmed by its author, and never applied by itself. */
export interface FoundPassage {
  readonly passage: PlacedPassage;
  /** Its words. */
  readonly quote: string;
  /** Words of the draft that it has too, as the draft writes them. */
  readonly shared: readonly string[];
  /** It has a date that agrees with that of the draft. */
  readonly hasDate: boolean;
  /** The file quotes it: in the same words (1), or in words that are like it. */
  readonly quoted?: number;
  /** The file names its document. */
  readonly isNamed: boolean;
}

/** What a file gives for a draft beside its fields. */
export interface DraftCandidates {
  readonly sources: readonly CandidateSource[];
  readonly quotes: readonly CandidateQuote[];
}

const MOST = 3;
/** So many sentences are looked at for their dates, which take longest to read. */
const MOST_DATED = 60;
/** Words of so much weight are needed with a date that agrees, and without. */
const LEAST_WITH_DATE = 0.4;
const LEAST_ALONE = 1.6;
const LEAST_COVERAGE = 0.2;
/** What is so much worse than the first is no choice. */
const LEAST_OF_BEST = 0.55;
const DATE_SCORE: Readonly<Record<DateFit, number>> = { same: 0.35, round: 0.12, none: 0, other: -0.1 };
const NAMED_SCORE = 0.15;

interface Ranked {
  readonly found: FoundPassage;
  readonly score: number;
}

/** Finds passages of documents for drafts. Made once for the documents of a project. */
export class PassageFinder {
  readonly #sources: readonly Source[];
  readonly #sentences: readonly SourceSentence[];
  readonly #counts: WordCounts;

  constructor(sources: readonly Source[]) {
    this.#sources = sources;
    this.#sentences = sources.flatMap(sentencesOfSource);
    this.#counts = new WordCounts(this.#sentences);
  }

  /**
   * Returns the passages that a draft is likely to be from, the likeliest first, three at most; none where nothing fits. What the
   * file quotes comes first; then what shares rare words and the date with the draft.
   */
  find(draft: EditedEvent, { sources, quotes }: DraftCandidates): readonly FoundPassage[] {
    const named = this.#named([...sources, ...quotes]);
    const words = new DraftWords(
      draft.title,
      [draft.summary ?? '', ...(draft.actors ?? []), draft.attribution ?? ''],
      this.#counts,
    );
    const quoted = quotes.flatMap((quote) => this.#quoted(quote, words, named));
    const ranked = this.#ranked(draft, words, named);
    const best = ranked[0]?.score ?? 0;
    const likely = ranked.filter(({ score }) => score >= LEAST_OF_BEST * best).map(({ found }) => found);
    return apart([...quoted, ...likely]).slice(0, MOST);
  }

  /** Returns the documents that a file names, by their address. */
  #named(candidates: readonly { readonly url?: string }[]): ReadonlySet<Source> {
    const pages = new Set(candidates.flatMap(({ url }) => (url === undefined ? [] : [pageOfAddress(url)])));
    return new Set(
      this.#sources.filter(({ url, archived = [] }) =>
        [url, ...archived.map((copy) => copy.url)].some(
          (each) => each !== undefined && pages.has(pageOfAddress(each)),
        ),
      ),
    );
  }

  #quoted(quote: CandidateQuote, words: DraftWords, named: ReadonlySet<Source>): readonly FoundPassage[] {
    const own = this.#named([quote]);
    const first = own.size > 0 ? own : named;
    const sorted = [...first, ...this.#sources.filter((source) => !first.has(source))];
    return findQuotePlaces(quote, sorted).map(({ source, paragraph, start, end, passage, similarity }) => ({
      passage: { document: source.id, pieces: [{ paragraph, start, end }] },
      quote: passage,
      shared: words.sharedWith(tokensIn(passage)).words,
      hasDate: false,
      quoted: similarity,
      isNamed: named.has(source),
    }));
  }

  #ranked(draft: EditedEvent, words: DraftWords, named: ReadonlySet<Source>): readonly Ranked[] {
    const byWords = this.#sentences
      .map((sentence, index) => ({ sentence, index, shared: words.sharedWith(sentence.tokens) }))
      .filter(({ sentence, shared }) => shared.words.length > 0 || named.has(sentence.source))
      .sort((a, b) => rankOfWords(b, named) - rankOfWords(a, named))
      .slice(0, MOST_DATED);
    return byWords
      .flatMap(({ sentence, index, shared }) => {
        const alone = rankedOf([sentence], shared, dateFitOf(sentence, draft.date?.edtf), named);
        // The sentence beside it may be the one with the date: where it has no word of the draft, that one stands alone.
        const sides =
          shared.words.length === 0 ? [] : [this.#sentences[index - 1], this.#sentences[index + 1]];
        const beside = sides.flatMap((other, place) => {
          if (other?.source !== sentence.source || other.paragraph !== sentence.paragraph) return [];
          const fit = dateFitOf(other, draft.date?.edtf);
          if (fit !== 'same' || alone.found.hasDate) return [];
          const both = place === 0 ? [other, sentence] : [sentence, other];
          const tokens = new Set([...sentence.tokens, ...other.tokens]);
          return [rankedOf(both, words.sharedWith(tokens), fit, named)];
        });
        return [alone, ...beside].flatMap(({ isEnough, ...ranked }) => (isEnough ? [ranked] : []));
      })
      .sort((a, b) => b.score - a.score);
  }
}

function rankOfWords(
  { sentence, shared }: { readonly sentence: SourceSentence; readonly shared: SharedWords },
  named: ReadonlySet<Source>,
): number {
  return shared.coverage + (named.has(sentence.source) ? NAMED_SCORE : 0);
}

function rankedOf(
  sentences: readonly SourceSentence[],
  shared: SharedWords,
  fit: DateFit,
  named: ReadonlySet<Source>,
): Ranked & { readonly isEnough: boolean } {
  const [first] = sentences as readonly [SourceSentence, ...SourceSentence[]];
  const { source, paragraph } = first;
  const text = source.paragraphs.find(({ number }) => number === paragraph)?.text ?? '';
  const end = sentences.at(-1)?.end ?? first.end;
  const span = snapPassage(text, first.start, end) ?? { start: first.start, end };
  const isNamed = named.has(source);
  const hasDate = fit === 'same' || fit === 'round';
  return {
    found: {
      passage: { document: source.id, pieces: [{ paragraph, ...span }] },
      quote: text.slice(span.start, span.end),
      shared: shared.words,
      hasDate,
      isNamed,
    },
    score: shared.coverage + DATE_SCORE[fit] + (isNamed ? NAMED_SCORE : 0),
    // The date alone is enough in a document that the file names.
    isEnough:
      (fit === 'same' && isNamed) ||
      (shared.coverage >= LEAST_COVERAGE &&
        shared.strength >= (fit === 'same' ? LEAST_WITH_DATE : LEAST_ALONE)),
  };
}

/** Returns passages without those that have words of one before them. */
function apart(passages: readonly FoundPassage[]): readonly FoundPassage[] {
  const kept: FoundPassage[] = [];
  for (const each of passages) if (!kept.some((other) => isOverlapping(each, other))) kept.push(each);
  return kept;
}

function isOverlapping({ passage: a }: FoundPassage, { passage: b }: FoundPassage): boolean {
  return (
    a.document === b.document &&
    a.pieces.some((one) =>
      b.pieces.some((two) => one.paragraph === two.paragraph && one.start < two.end && two.start < one.end),
    )
  );
}
