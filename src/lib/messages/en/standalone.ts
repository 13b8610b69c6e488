import type { StandaloneMessages } from '../standalone.js';

export const englishStandalone: StandaloneMessages = {
  keptSources: 'The sources in full',
  keptIntro:
    'The archived text of every source, paragraph by paragraph. Words that an event quotes are marked, and lead back to it.',
  toSources: 'Go to the sources in full',
  footer:
    'This file holds the whole timeline and its sources. It needs no network; links marked ↗ lead to the publisher.',
};
