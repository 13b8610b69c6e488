import type { FileMessages } from '../files.js';
import { phrases } from './phrases.js';

export const englishFiles: FileMessages = {
  quote: (text, place) => `“${text}” (${place})`,
  kept: (hash, address) => `Archived text, SHA-256 ${hash}${address === undefined ? '' : `, ${address}`}`,
  calendar({ kept, notStated, noDay, outOfCalendar }) {
    const left = notStated + noDay + outOfCalendar;
    const total = kept + left;
    const here = `${phrases.number(kept)} of ${phrases.counted(total, 'event', 'events')} ${kept === 1 ? 'is' : 'are'} here: those whose day a source states.`;
    const reasons = [
      { count: notStated, why: 'the date is worked out or inferred' },
      { count: noDay, why: 'the source states no single day' },
      { count: outOfCalendar, why: 'the year cannot be written in a calendar file' },
    ].filter(({ count }) => count > 0);
    if (left === 0) return here;
    const why = reasons.map((each) =>
      reasons.length > 1 ? `for ${phrases.number(each.count)} ${each.why}` : each.why,
    );
    return `${here} ${phrases.number(left)} ${left === 1 ? 'is' : 'are'} left out: ${why.join('; ')}.`;
  },
};
