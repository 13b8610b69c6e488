import type { MoreWords } from '../more.js';
import { englishEvidence } from './evidence.js';
import { englishFind } from './find.js';
import { englishOverview } from './overview.js';
import { englishReading } from './reading.js';
import { englishTable } from './table.js';

export const englishMore: MoreWords = {
  find: englishFind,
  evidence: englishEvidence,
  overview: englishOverview,
  reading: englishReading,
  table: englishTable,
};
