import type { CoverageMessages } from '../coverage.js';

export const englishCoverage: CoverageMessages = {
  title: 'Coverage of the sources',
  about: 'Each article paragraph by paragraph, with the events that quote it, and those that none quotes.',
  count: (carrying, paragraphs) =>
    `${carrying} of ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'} carry events`,
  bare: 'Without events:',
  noneBare: 'No paragraph is without events.',
  noEvent: 'No event',
};
