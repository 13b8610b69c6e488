import type { MoreWords } from '../more.js';
import { englishCoverage } from './coverage.js';
import { englishEvidence } from './evidence.js';
import { englishFind } from './find.js';
import { englishOverview } from './overview.js';
import { englishReading } from './reading.js';
import { englishTable } from './table.js';

export const englishMore: MoreWords = {
  find: englishFind,
  evidence: englishEvidence,
  coverage: englishCoverage,
  overview: englishOverview,
  reading: englishReading,
  table: englishTable,
};
