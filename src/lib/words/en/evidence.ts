import type { EvidenceWords } from '../evidence.js';

export const englishEvidence: EvidenceWords = {
  title: 'Evidence',
};
