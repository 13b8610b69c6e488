import type { LazyMessages } from '../lazy.js';
import { englishCoverage } from './coverage.js';
import { englishEvidence } from './evidence.js';
import { englishFind } from './find.js';
import { englishOverview } from './overview.js';
import { englishReading } from './reading.js';
import { englishTable } from './table.js';

export const englishLazy: LazyMessages = {
  find: englishFind,
  evidence: englishEvidence,
  coverage: englishCoverage,
  overview: englishOverview,
  reading: englishReading,
  table: englishTable,
};
