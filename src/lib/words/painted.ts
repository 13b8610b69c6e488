import type { AxisWords } from './axis.js';
import type { DenseWords } from './dense.js';
import { englishAxis } from './en/axis.js';
import { englishDense } from './en/dense.js';
import type { Language } from './languages.js';
import { chineseAxis } from './zh/axis.js';
import { chineseDense } from './zh/dense.js';

/** Words that are painted on the axis of a large table. */
export interface PaintedWords {
  readonly axis: AxisWords;
  readonly dense: Pick<DenseWords, 'others' | 'otherLanes'>;
}

/** All languages at once: a worker paints them, which needs no other words, and has no time to ask for a file. */
export const PAINTED_WORDS: Readonly<Record<Language, PaintedWords>> = {
  en: { axis: englishAxis, dense: englishDense },
  zh: { axis: chineseAxis, dense: chineseDense },
};
