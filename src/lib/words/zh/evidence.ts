import type { EvidenceWords } from '../evidence.js';

export const chineseEvidence: EvidenceWords = {
  title: '证据',
};
