/** Numbers in Chinese characters: 二〇二〇 is 2020, 二十 is 20, 九 is 9. */

const DIGITS = '〇一二三四五六七八九';
const OTHERS: Readonly<Record<string, number>> = { 零: 0, 两: 2, 兩: 2, 元: 1, 卅: 30, 廿: 20 };
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A run of numerals at the start of a text. */
export const NUMERALS = /[〇零一二三四五六七八九两兩十百千廿卅]+/y;

/** What a run of numerals says: its value, and whether it lists digits as a year does. */
export interface Numeral {
  readonly value: number;
  readonly isDigits: boolean;
}

/** Returns the number of a run of numerals; undefined where it is none: 十十. */
export function readNumeral(text: string): Numeral | undefined {
  const isDigits = text.length > 1 && ![...text].some((char) => char in PLACES || '廿卅'.includes(char));
  if (isDigits) return { value: Number([...text].map(digitOf).join('')), isDigits };
  let sum = 0;
  let digit: number | undefined;
  let lastPlace = Infinity;
  for (const char of text) {
    const place = PLACES[char];
    if (place === undefined) {
      const value = digitOf(char);
      if (digit !== undefined && digit > 0) return undefined;
      if (value >= 10) sum += value;
      else digit = value;
    } else {
      if (place >= lastPlace) return undefined;
      sum += (digit ?? 1) * place;
      digit = undefined;
      lastPlace = place;
    }
  }
  return { value: sum + (digit ?? 0), isDigits };
}

function digitOf(char: string): number {
  const at = DIGITS.indexOf(char);
  return at >= 0 ? at : (OTHERS[char] ?? 0);
}
