import type { FigureWords } from '../figure.js';

export const englishFigure: FigureWords = {
  notes: 'Notes: what each number rests on',
  description: (events, sources) =>
    `A time axis of ${events} numbered ${events === 1 ? 'event' : 'events'} drawn from ${sources} kept ${sources === 1 ? 'source' : 'sources'}; the notes give for each number its date, how that was read, and the passages quoted.`,
  foot: (shown, all) =>
    shown === all
      ? 'Each number is an event; its quotes are verbatim from the paragraph named (¶). Made with Sourceline.'
      : `${shown} of ${all} events: those in the time shown. Each keeps the number that it has among all. Quotes are verbatim from the paragraph named (¶). Made with Sourceline.`,
};
