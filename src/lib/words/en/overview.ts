import type { OverviewWords } from '../overview.js';

export const englishOverview: OverviewWords = {
  title: 'Overview',
};
