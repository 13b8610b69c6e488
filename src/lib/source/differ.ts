import { quoteText } from '../model/quote.js';
import type { Evidence, TimelineEvent } from '../model/timeline.js';
import type { Fault } from './fault.js';
import { plainText } from './normalise.js';
import { sayingsOf, speechSpans } from './sayings.js';
import { wordDiff } from './worddiff.js';

/**
 * Whether an event says on what its sources differ, where they do. That they tell a thing differently is for
 * its author to see; two differences show in the text itself, and no timeline may pass over them:
 *
 *     role disputes      a passage speaks against the event
 *     quoted speech      “in the name of `clean’ networks”    in one source
 *                        "in the name of 'clean' network"     in the other: the same saying, not the same words
 */

/** Returns what is wrong with the `difference` of `event`; undefined when it is told and can be, or need not be. */
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
    fix: 'add the other source’s quote, or take the difference out',
  };
}

const MEND = 'add the field difference: one sentence that says on what they differ and takes no side';

function disputeFault(evidence: readonly Evidence[]): Fault | undefined {
  const against = evidence.find(({ role }) => role === 'disputes');
  if (!against) return undefined;
  const what = 'a source disputes the event, and nothing says on what the sources differ';
  return { what, found: `${placeOf(against)}: ${quoteText(against.quote)}`, fix: MEND };
}

function speechFault(evidence: readonly Evidence[]): Fault | undefined {
  const details = evidence.flatMap((one, index) =>
    evidence
      .slice(index + 1)
      .filter((other) => other.source !== one.source)
      .flatMap((other) =>
        differingSpeech(quoteText(one.quote), quoteText(other.quote)).map(
          (diff) => `${placeOf(one)} against ${placeOf(other)}:\n${diff}`,
        ),
      ),
  );
  if (details.length === 0) return undefined;
  return {
    what: 'the sources quote the same saying in other words, and nothing says so',
    found: 'no difference',
    fix: MEND,
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
  const [one, two] = [plainText(quote), plainText(other)];
  return sayingsOf(one, two)
    .filter(({ isSame }) => !isSame)
    .map((saying) => {
      const [first, second] = [
        one.slice(saying.one.start, saying.one.end),
        two.slice(saying.two.start, saying.two.end),
      ];
      return wordDiff(...sameFirstLetter(first, second));
    });
}

/** Where a sentence is cut decides on its first capital: “A certain …”, “…, a certain …”. */
function sameFirstLetter(one: string, two: string): [string, string] {
  const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return lower(one).charAt(0) === lower(two).charAt(0) ? [lower(one), lower(two)] : [one, two];
}

/** Returns the speeches of a quote, its typography made plain. */
export function speechesOf(quote: string): string[] {
  const text = plainText(quote);
  return speechSpans(text).map(({ start, end }) => text.slice(start, end));
}
