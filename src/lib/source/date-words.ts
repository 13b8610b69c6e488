import type { Issue } from '../model/issue.js';
import type { Source, TimelineEvent } from '../model/timeline.js';
import type { Fault } from './fault.js';
import { issueAt } from './faults.js';
import { exactSpans, normalisedSpans, spansAtBoundaries } from './find.js';
import { cutWords, wholePassage } from './place-faults.js';

/** Returns what is wrong with the words of a date: each must be in a paragraph that the event itself quotes. */
export function dateWordIssues(event: TimelineEvent, sources: ReadonlyMap<string, Source>): Issue[] {
  const named = event.evidence.flatMap(({ source, paragraph }) => {
    const text = sources.get(source)?.paragraphs.find(({ number }) => number === paragraph)?.text;
    return text === undefined ? [] : [{ name: `${source} paragraph ${paragraph}`, text }];
  });
  const places = [...new Set(named.map(({ name }) => name))].join(', ') || 'none';
  return event.date.asWritten.flatMap((phrase, index) => {
    if (named.some(({ text }) => spansAtBoundaries(text, phrase).length > 0)) return [];
    return [issueAt(event, `date.asWritten[${index}]`, dateFault(phrase, named, places, sources))];
  });
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
