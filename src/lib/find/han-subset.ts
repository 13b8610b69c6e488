import { foldText, simplifiedHan } from './normalise.js';

/**
 * Returns the part of the table of Chinese variants that a search of `text` needs: the pairs whose simplified character
 * occurs in it once it is folded. A traditional character in a query finds the text by one of these pairs, or not at all.
 */
export function hanVariantsIn(text: string): string {
  const letters = new Set(foldText(text));
  const pairs = [...simplifiedHan()].filter(([, simplified]) => letters.has(simplified));
  return pairs.flat().join('');
}
