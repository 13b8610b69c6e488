import type { TableMessages } from '../table.js';
import { phrases } from './phrases.js';

export const englishTable: TableMessages = {
  caption: (shown, all) =>
    shown === all
      ? `All ${phrases.counted(all, 'event', 'events')}`
      : `${phrases.number(shown)} of ${phrases.counted(all, 'event', 'events')}`,
  hint: 'A column’s button sorts by it; pressed again it turns the order round.',
  columns: {
    date: 'Date',
    title: 'Event',
    kind: 'Kind',
    by: 'Said or reported by',
    lane: 'Lane',
    actors: 'Actors',
    sources: 'Quotes',
    basis: 'Date is',
  },
  kinds: { event: 'happening', statement: 'statement' },
  bases: { stated: 'stated', relative: 'worked out', inferred: 'inferred' },
  copy: 'Copy table',
  copied: (rows) => `${phrases.counted(rows, 'row', 'rows')} copied`,
  copyFailed: 'The browser did not let it be copied',
};
