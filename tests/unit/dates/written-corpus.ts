import { Random } from './written-random';
import type { Drawn } from './written-draw';
import { ROWS } from './written-rows';
import type { Language } from './written-words';

/** The words for a date beside a date that agrees with them or contradicts them, by the table of written dates. */
export interface WrittenCase extends Pick<Drawn, 'words' | 'reason' | 'published' | 'anchor'> {
  readonly language: Language;
  /** The row of the table. */
  readonly row: string;
  readonly edtf: string;
  readonly verdict: 'agrees' | 'contradicts';
}

/**
 * Returns cases of every row in English and Chinese, half of them agreeing: the same for the same seed. The words are
 * made from dates by templates of this folder, never by a function of the project.
 */
export function writeCases(count: number, seed = 20200908): WrittenCase[] {
  const random = new Random(seed);
  const rows = Object.entries(ROWS);
  return Array.from({ length: count }, (_, index) => {
    const language = index % 2 === 0 ? 'en' : 'zh';
    const verdict = Math.floor(index / 2) % 2 === 0 ? 'agrees' : 'contradicts';
    const [row, draw] = rows[Math.floor(index / 4) % rows.length] ?? random.pick(rows);
    const { agree, contradict, ...words } = draw(random, language);
    return { language, row, ...words, edtf: random.pick(verdict === 'agrees' ? agree : contradict), verdict };
  });
}
