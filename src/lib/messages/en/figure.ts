import type { FigureMessages } from '../figure.js';
import { phrases } from './phrases.js';

export const englishFigure: FigureMessages = {
  notes: 'Notes: what each number rests on',
  description: (events, sources) =>
    `A time axis of ${phrases.counted(events, 'numbered event', 'numbered events')} drawn from ${phrases.counted(sources, 'archived source', 'archived sources')}; the notes give for each number its date, how that was read, and the passages quoted.`,
  foot: (shown, all) =>
    shown === all
      ? 'Each number is an event; its quotes are verbatim from the paragraph named (¶). Made with Sourceline.'
      : `${phrases.number(shown)} of ${phrases.number(all)} events: those in the time shown. Each keeps the number that it has among all. Quotes are verbatim from the paragraph named (¶). Made with Sourceline.`,
};
