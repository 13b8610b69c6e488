import type { OverviewWords } from '../overview.js';

export const chineseOverview: OverviewWords = {
  title: '概览',
};
