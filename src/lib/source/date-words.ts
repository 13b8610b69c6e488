import { parseEdtf } from '../model/dates/index.js';
import type { Issue } from '../model/issue.js';
import type { Source, TimelineEvent } from '../model/timeline.js';
import { agreementIssues, agreementWith, basisIssues } from './date-verdicts.js';
import type { Fault } from './fault.js';
import { issueAt } from './faults.js';
import { exactSpans, normalisedSpans, spansAtBoundaries } from './find.js';
import { paragraphText } from './paragraph-text.js';
import { quotedParagraphs } from './quote-places.js';
import { cutWords, wholePassage } from './place-faults.js';

/** A paragraph that the event quotes. */
interface Named {
  readonly name: string;
  readonly text: string;
  readonly source: Source;
}

/**
 * Returns what is wrong with the words of a date: each must be in a paragraph that the event itself quotes, and the date
 * must agree with them. Words that cannot be read are notes.
 *
 * @param language the timeline's own, which reasons are written in (BCP 47)
 */
export function dateWordIssues(
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
  language: string,
): Issue[] {
  const named = event.evidence.flatMap((item): Named[] => {
    const { source: id } = item;
    const source = sources.get(id);
    return quotedParagraphs(item, source).flatMap((paragraph) => {
      const text = paragraphText(source, paragraph);
      return source && text !== undefined ? [{ name: `${id} paragraph ${paragraph}`, text, source }] : [];
    });
  });
  const places = [...new Set(named.map(({ name }) => name))].join(', ') || 'none';
  const isDate = parseEdtf(event.date.edtf).ok;
  const found = event.date.asWritten.map((phrase) => {
    const spans = named.flatMap((place) =>
      spansAtBoundaries(place.text, phrase).map((span) => ({ ...place, span })),
    );
    if (spans.length === 0) return { fault: dateFault(phrase, named, places, sources) };
    return isDate ? { agreement: agreementWith(event, phrase, spans, language) } : {};
  });
  const issues = found.flatMap(({ fault, agreement }, index) => {
    const phrase = event.date.asWritten[index] ?? '';
    const field = `date.asWritten[${index}]`;
    if (fault) return [issueAt(event, field, fault)];
    return agreement ? agreementIssues(event, field, phrase, agreement) : [];
  });
  return [
    ...issues,
    ...basisIssues(
      event,
      found.flatMap(({ agreement }) => agreement ?? []),
    ),
  ];
}

function dateFault(
  phrase: string,
  named: readonly { readonly text: string }[],
  places: string,
  sources: ReadonlyMap<string, Source>,
): Fault {
  for (const { text } of named) {
    const [cut] = exactSpans(text, phrase);
    if (cut)
      return {
        what: `the date’s phrase ${cutWords(text, cut)}`,
        found: phrase,
        fix: `write it whole, and the date that it gives: ${wholePassage(text, cut)}`,
      };
  }
  const what = 'the date’s words are in no paragraph that the event quotes';
  const kept = named.flatMap(({ text }) =>
    normalisedSpans(text, phrase).map(({ start, end }) => text.slice(start, end)),
  );
  if (kept[0] !== undefined) return { what, found: phrase, fix: `paste the archived text: ${kept[0]}` };
  const elsewhere = [...sources.values()].flatMap(({ id, paragraphs }) =>
    paragraphs
      .filter(({ text }) => spansAtBoundaries(text, phrase).length > 0)
      .map(({ number }) => `${id} paragraph ${number}`),
  );
  const fix =
    elsewhere.length > 0
      ? `add evidence with the role dates from ${elsewhere.join(' or ')}`
      : 'write the words as the source has them, or leave them out and say that the date is inferred';
  return { what, found: phrase === '' ? 'no text' : phrase, fix, detail: `looked in ${places}` };
}
