import type { LazyMessages } from '../lazy.js';
import { chineseCoverage } from './coverage.js';
import { chineseEvidence } from './evidence.js';
import { chineseFind } from './find.js';
import { chineseOverview } from './overview.js';
import { chineseReading } from './reading.js';
import { chineseTable } from './table.js';

export const chineseLazy: LazyMessages = {
  find: chineseFind,
  evidence: chineseEvidence,
  coverage: chineseCoverage,
  overview: chineseOverview,
  reading: chineseReading,
  table: chineseTable,
};
