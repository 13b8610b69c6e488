import type { EvidenceMessages } from '../evidence.js';

export const englishEvidence: EvidenceMessages = {
  title: 'Evidence',
  articles: (count) => `${count} ${count === 1 ? 'article' : 'articles'}`,
  basis: {
    stated: 'A quoted passage gives this date.',
    relative: 'A quoted passage counts this date from another; it was worked out.',
    inferred: 'No quoted passage writes this date out; it was inferred from what the articles say.',
  },
  verbatim: (paragraph) => `word for word in ¶ ${paragraph} of the archived text`,
  hash: 'Archived text, SHA-256',
  cite: 'Copy as',
  styles: { quote: 'Quote with link', footnote: 'Footnote', apa: 'APA', chicago: 'Chicago' },
  copied: (what) => `Copied: ${what}`,
  copyFailed: 'Could not copy: the text is selected, copy it by hand',
  compare: 'Sources compared',
  saying: 'Both quote the same words',
  reports: 'Each tells it in words of its own',
  noPassage: 'No further passage of this article is quoted.',
  legendDiffers: 'quoted differently by the two',
  legendNamed: 'named in the sentence on how they differ, and in one article only',
  unmarked: 'Nothing is marked: no quotation differs, and no difference is noted word by word.',
};
