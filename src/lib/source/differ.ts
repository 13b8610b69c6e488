import { diffArrays } from 'diff';
import type { Evidence, TimelineEvent } from '../model/timeline.js';
import type { Fault } from './faults.js';
import { nearestPassage } from './nearest.js';
import { plainText } from './normalise.js';
import { wordDiff } from './worddiff.js';
import { wordsOf } from './words.js';

/**
 * Whether an event says on what its sources differ, where they do. That they tell a thing differently is for
 * its author to see; two differences show in the text itself, and no timeline may pass over them:
 *
 *     role disputes      a passage speaks against the event
 *     quoted speech      “in the name of `clean’ networks”    in one source
 *                        "in the name of 'clean' network"     in the other: the same saying, not the same words
 */

/**
 * Two speeches are one saying when more than this share of their words is common, in order: two words of three
 * are, one of two is not, so that names and terms (“Clean Network”, “clean networks”) are no sayings. The two
 * founding articles have 0.97 where they quote one sentence, and at most 0.5 anywhere else.
 */
const MIN_COMMON_WORDS = 0.6;

/** What is wrong with the `difference` of `event`; nothing when it is told and can be, or need not be. */
export function differenceFault(event: TimelineEvent): Fault | undefined {
  const sources = [...new Set(event.evidence.map(({ source }) => source))];
  if (event.difference !== undefined) return sources.length > 1 ? undefined : oneSourceFault(sources);
  if (sources.length < 2) return undefined;
  return disputeFault(event.evidence) ?? speechFault(event.evidence);
}

function oneSourceFault(sources: readonly string[]): Fault {
  return {
    what: 'the event says on what its sources differ, but quotes one source only',
    found: sources.join(', '),
    mend: 'add the other source’s quote, or take the difference out',
  };
}

const MEND = 'add the field difference: one sentence that says on what they differ and takes no side';

function disputeFault(evidence: readonly Evidence[]): Fault | undefined {
  const against = evidence.find(({ role }) => role === 'disputes');
  if (!against) return undefined;
  const what = 'a source disputes the event, and nothing says on what the sources differ';
  return { what, found: `${placeOf(against)}: ${against.quote}`, mend: MEND };
}

function speechFault(evidence: readonly Evidence[]): Fault | undefined {
  const details = evidence.flatMap((one, index) =>
    evidence
      .slice(index + 1)
      .filter((other) => other.source !== one.source)
      .flatMap((other) =>
        differingSpeech(one.quote, other.quote).map(
          (diff) => `${placeOf(one)} against ${placeOf(other)}:\n${diff}`,
        ),
      ),
  );
  if (details.length === 0) return undefined;
  return {
    what: 'the sources quote the same saying in other words, and nothing says so',
    found: 'no difference',
    mend: MEND,
    detail: details.join('\n'),
  };
}

function placeOf({ source, paragraph }: Evidence): string {
  return `${source} paragraph ${paragraph}`;
}

/**
 * Word diffs of what two quotes give as speech in nearly the same words; typography, the case of letters and
 * words written solid or apart (backdoors, back doors) aside. A speech quoted shorter does not differ.
 */
export function differingSpeech(quote: string, other: string): string[] {
  return speechesOf(quote).flatMap((one) =>
    speechesOf(other).flatMap((two) => {
      const isShorter = wordsOf(one).length <= wordsOf(two).length;
      const passage = isShorter ? passageAlike(one, two) : passageAlike(two, one);
      if (passage === undefined) return [];
      const [first, second] = isShorter ? [one, passage] : [passage, two];
      return [wordDiff(...sameFirstLetter(first, second))];
    }),
  );
}

/** The passage of `long` that has nearly, but not just, the words of `short`; nothing when there is none. */
function passageAlike(short: string, long: string): string | undefined {
  const words = lowerWords(short);
  if (` ${lowerWords(long).join(' ')} `.includes(` ${words.join(' ')} `)) return undefined;
  const passage = nearestPassage(short, [{ number: 1, text: long }], 1)?.passage ?? '';
  const passageWords = lowerWords(passage);
  if (passageWords.join('') === words.join('')) return undefined;
  const common = diffArrays(words, passageWords).flatMap((each) =>
    each.added || each.removed ? [] : each.value,
  );
  const share = common.length / Math.max(words.length, passageWords.length);
  return share > MIN_COMMON_WORDS ? passage : undefined;
}

function lowerWords(text: string): string[] {
  return wordsOf(text.toLowerCase()).map((word) => word.text);
}

/** Where a sentence is cut decides on its first capital: “A certain …”, “…, a certain …”. */
function sameFirstLetter(one: string, two: string): [string, string] {
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return lower(one).charAt(0) === lower(two).charAt(0) ? [lower(one), lower(two)] : [one, two];
}

/**
 * What stands between double quotation marks, its typography made plain. A quote may be cut within a speech:
 * one that closes only is speech from its beginning, one that opens only to its end. (Single marks are left
 * alone, as apostrophes are.)
 */
export function speechesOf(quote: string): string[] {
  const text = plainText(quote);
  const speeches: string[] = [];
  let start = 0;
  let isOpen = text.includes('"') && !opensAt(text, text.indexOf('"'));
  for (const { index } of text.matchAll(/"/g)) {
    const opens = opensAt(text, index);
    if (isOpen && !opens) speeches.push(text.slice(start, index));
    if (opens) start = index + 1;
    isOpen = opens;
  }
  if (isOpen) speeches.push(text.slice(start));
  return speeches.filter((speech) => speech.trim() !== '');
}

/** A straight mark opens when nothing, white space, a bracket or a dash stands before it, and a word behind. */
function opensAt(text: string, index: number): boolean {
  return /(?:^|[\s([-])$/.test(text.slice(0, index)) && /^\S/.test(text.slice(index + 1));
}
