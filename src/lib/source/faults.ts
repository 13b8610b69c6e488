import type { Issue } from '../model/issue.js';
import type { Source, TimelineEvent } from '../model/timeline.js';
import {
  normalisedSpans,
  type Changed,
  type FoundQuote,
  type MarkedQuote,
  type Missing,
  type Place,
} from './find.js';
import type { PieceOfEvidence } from './checked-evidence.js';
import type { EvidenceFault, Fault } from './fault.js';
import { cutFault, occurrenceFault } from './place-faults.js';
import { wordDiff } from './worddiff.js';

/** Returns the issue of a fault in a field of `event`. */
export function issueAt(
  event: TimelineEvent,
  field: string,
  fault: Fault,
  source?: string,
  severity: Issue['severity'] = 'error',
): Issue {
  const path = `events["${event.id}"].${field}`;
  return { severity, path, ...fault, event: event.id, ...(source === undefined ? {} : { source }) };
}

/** Returns what is wrong with a quote that is at `place`; undefined when it is verbatim where it is said to be. */
export function faultOf(
  evidence: PieceOfEvidence,
  place: Place,
  source: Source,
  boilerplate: readonly string[],
): EvidenceFault | undefined {
  switch (place.status) {
    case 'verbatim':
      return occurrenceFault(evidence, place);
    case 'normalised':
      return typographyFault(evidence.quote, place);
    case 'moved':
      return movedFault(evidence, place, source);
    case 'marked':
      return notEvidenceFault(evidence.quote, source, boilerplate) ?? markedFault(evidence, place);
    case 'cut':
      return cutFault(evidence, place, source);
    case 'changed':
    case 'missing':
      return (
        notEvidenceFault(evidence.quote, source, boilerplate) ??
        noParagraphFault(evidence, place, source) ??
        (place.status === 'changed'
          ? changedFault(evidence.quote, place)
          : missingFault(evidence.quote, source))
      );
    default:
      return assertNever(place);
  }
}

/** Returns the fault of a quote that has the words of the source, and not its signs. */
export function typographyFault(quote: string, { passage }: FoundQuote): EvidenceFault {
  return {
    field: 'quote',
    what: 'the quote is not verbatim: its typography is not the source’s',
    found: quote,
    fix: `paste the archived text: ${passage}`,
    detail: wordDiff(quote, passage),
  };
}

function movedFault({ quote, paragraph }: PieceOfEvidence, place: FoundQuote, source: Source): EvidenceFault {
  const isVerbatim = place.passage === quote;
  return {
    field: 'paragraph',
    what: paragraphExists(source, paragraph)
      ? 'the quote is in another paragraph'
      : `no such paragraph: ${countOf(source)}`,
    found: `paragraph ${paragraph}`,
    fix: `write paragraph ${place.paragraph}${isVerbatim ? '' : ` and paste the archived text: ${place.passage}`}`,
    ...(isVerbatim ? {} : { detail: wordDiff(quote, place.passage) }),
  };
}

/** What was copied with the quote is named, and the text to use is given. */
function markedFault({ quote, paragraph }: PieceOfEvidence, { what, passages }: MarkedQuote): EvidenceFault {
  const [first, ...others] = passages;
  const isElsewhere = first && first.paragraph !== paragraph && paragraph > 0;
  const pieces = passages.map((each) => `“${each.passage}” of paragraph ${each.paragraph}`);
  return {
    field: 'quote',
    what:
      what === 'marks'
        ? 'marks of Markdown were copied with the quote, and are no part of the text'
        : 'a number was copied with the quote, and is no part of the text',
    found: quote,
    fix:
      others.length > 0
        ? `quote each paragraph by itself: ${pieces.join(', and ')}`
        : `${isElsewhere ? `write paragraph ${first.paragraph} and ` : ''}quote the text alone: ${first?.passage}`,
  };
}

/** Headline, standfirst and boilerplate are in the archived text, but nobody vouches for them. */
function notEvidenceFault(
  quote: string,
  source: Source,
  boilerplate: readonly string[],
): EvidenceFault | undefined {
  const has = (line: string | undefined) => line !== undefined && normalisedSpans(line, quote).length > 0;
  const name = has(source.title)
    ? 'the headline'
    : has(source.standfirst)
      ? 'the standfirst'
      : boilerplate.some(has)
        ? 'boilerplate'
        : undefined;
  if (!name) return undefined;
  return {
    field: 'quote',
    what: `the quote is from ${name}, which is never evidence`,
    found: quote,
    fix: `quote a paragraph of ${source.id} that says it, or take the evidence out`,
  };
}

function noParagraphFault(
  { quote, paragraph }: PieceOfEvidence,
  place: Changed | Missing,
  source: Source,
): EvidenceFault | undefined {
  if (paragraphExists(source, paragraph)) return undefined;
  return {
    field: 'paragraph',
    what: `no such paragraph: ${countOf(source)}`,
    found: `paragraph ${paragraph}`,
    fix: 'correct the number, and the quote: it is in no paragraph of the source',
    ...(place.status === 'changed' ? { detail: comparison(quote, place) } : {}),
  };
}

function changedFault(quote: string, place: Changed): EvidenceFault {
  return {
    field: 'quote',
    what: 'the quote is not in the source; the nearest passage differs',
    found: quote,
    fix: LEAVES_OUT.test(quote)
      ? 'write the words on either side of what is left out as a list, in their order: quote: [ …, … ]'
      : 'read that passage again: quote it as it is if it still carries the event, else take the event out',
    detail: comparison(quote, place),
  };
}

function comparison(quote: string, { paragraph, similarity, passage }: Changed): string {
  // Rounded down: what differs is never 100 % alike.
  const percent = Math.floor(similarity * 100);
  return `paragraph ${paragraph}, ${percent} % alike: ${passage}\n${wordDiff(quote, passage)}`;
}

/** How words that are left out are marked. */
const LEAVES_OUT = /\[ ?(?:…|\.\.\.) ?\]/;

function missingFault(quote: string, source: Source): EvidenceFault {
  return {
    field: 'quote',
    what: 'the quote is not in the source, nor anything like it',
    found: quote,
    fix: LEAVES_OUT.test(quote)
      ? 'write the words on either side of what is left out as a list, in their order: quote: [ …, … ]'
      : `quote a paragraph of ${source.id} verbatim, or name the source that has it`,
  };
}

function paragraphExists(source: Source, number: number): boolean {
  return source.paragraphs.some((paragraph) => paragraph.number === number);
}

function countOf({ id, paragraphs }: Source): string {
  return `${id} has ${paragraphs.length} paragraph${paragraphs.length === 1 ? '' : 's'}`;
}

function assertNever(place: never): never {
  throw new Error(`no such place: ${JSON.stringify(place)}`);
}
