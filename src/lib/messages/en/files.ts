import type { FileMessages } from '../types/files.js';
import about from './footer.js';
import ways from './ways.js';
import phrases from './phrases.js';

const ARE = { one: 'is', other: 'are' };

/** Figures, documents and data in English. */
const files: FileMessages = {
  figure: {
    notes: 'Notes: what each number rests on',
    description: (events, sources) =>
      `A time axis of ${phrases.counted(events, { one: 'numbered event', other: 'numbered events' })} drawn from ${phrases.counted(sources, { one: 'archived source', other: 'archived sources' })}; the notes give for each number its date, how that was read, and the passages quoted.`,
    foot: (shown, all) =>
      shown === all
        ? 'Each number is an event; its quotes are verbatim from the paragraph named (¶). Made with Sourceline.'
        : `${phrases.number(shown)} of ${phrases.number(all)} events: those in the time shown. Each keeps the number that it has among all. Quotes are verbatim from the paragraph named (¶). Made with Sourceline.`,
  },
  files: {
    quote: (text, place) => `“${text}” (${place})`,
    kept: (hash, address) => `Archived text, SHA-256 ${hash}${address === undefined ? '' : `, ${address}`}`,
    calendar({ kept, notStated, noDay, outOfCalendar }) {
      const left = notStated + noDay + outOfCalendar;
      const total = kept + left;
      const here = `${phrases.number(kept)} of ${phrases.counted(total, { one: 'event', other: 'events' })} ${phrases.plural(kept, ARE)} here: those whose day a source states.`;
      const reasons = [
        { count: notStated, why: 'the date is worked out or inferred' },
        { count: noDay, why: 'the source states no single day' },
        { count: outOfCalendar, why: 'the year cannot be written in a calendar file' },
      ].filter(({ count }) => count > 0);
      if (left === 0) return here;
      const why = reasons.map((each) =>
        reasons.length > 1 ? `for ${phrases.number(each.count)} ${each.why}` : each.why,
      );
      return `${here} ${phrases.number(left)} ${phrases.plural(left, ARE)} left out: ${why.join('; ')}.`;
    },
    otherProgram({ dates, left }) {
      const all = [
        'Made with Sourceline. The archived texts and their hashes are not in this file.',
        dates > 0 &&
          `${phrases.counted(dates, { one: 'event has a date', other: 'events have dates' })} that this format cannot say in full: in words it is in the text.`,
        left > 0 &&
          `${phrases.counted(left, { one: 'event is', other: 'events are' })} left out: the format has no such year.`,
      ];
      return all.filter(Boolean).join(' ');
    },
  },
  standalone: {
    about,
    ...ways,
    sources: 'The sources in full',
    intro:
      'The archived text of every source, paragraph by paragraph. Words that an event quotes are marked, and lead back to it.',
    toSources: 'Go to the sources in full',
    footer:
      'This file holds the whole timeline and its sources. It needs no network; links marked ↗ lead to the publisher.',
  },
  notFound: {
    title: 'There is no page here',
    text: 'The address may be mistyped, or the page may have moved. Every event and article can be reached from the front page.',
    link: 'Go to the front page',
  },
};
export default files;
