/** Letters that have no blank between their words, and the signs that are written with them. */
const UNSPACED =
  '\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー、。，；：？！（）《》〈〉「」『』【】〔〕“”‘’…—・％～';
const HAN = '\\p{sc=Hani}\\p{sc=Hira}\\p{sc=Kana}';

const ENDS_UNSPACED = new RegExp(`[${UNSPACED}]$`, 'u');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const HAS_HAN = new RegExp(`[${HAN}]`, 'u');
const TIGHT = new RegExp(`[${HAN}][A-Za-z0-9]|[A-Za-z0-9][${HAN}]`, 'gu');
const LOOSE = new RegExp(`[${HAN}] [A-Za-z0-9]|[A-Za-z0-9] [${HAN}]`, 'gu');
const PAIRS = new RegExp(`(?<=[${HAN}，。、；：]) ?(?=[${HAN}，。、；：])`, 'gu');

const RIGHT_TO_LEFT = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/gu;
const LETTERS = /\p{L}/gu;

/** Returns whether no blank is between the end of one text and the start of the next, in scripts without blanks. */
export function areUnspaced(before: string, after: string): boolean {
  const isSign = (text: string) => !/\p{L}/u.test(text);
  if (!ENDS_UNSPACED.test(before) || !STARTS_UNSPACED.test(after)) return false;
  // A quotation mark or a dash is written in other scripts too.
  return !(isSign(before.slice(-1)) && isSign(after.slice(0, 1))) || HAS_HAN.test(before + after);
}

/** Returns whether a text that has both Chinese and Latin letters has no blank between them. */
export function isTightText(text: string): boolean {
  return (text.match(TIGHT)?.length ?? 0) >= (text.match(LOOSE)?.length ?? 0);
}

/** Returns whether one text ends with Chinese and the next begins with a Latin letter or digit, or the other way round. */
export function isHanBesideLatin(before: string, after: string): boolean {
  const pair = `${before.slice(-1)}${after.slice(0, 1)}`;
  return (pair.match(TIGHT)?.length ?? 0) > 0;
}

/** Returns a text of Chinese without the blanks that come from letters set wide. */
export function withoutWideSpacing(text: string): string {
  const pairs = text.match(PAIRS) ?? [];
  const blanks = pairs.filter((pair) => pair === ' ').length;
  return blanks > 1 && blanks > pairs.length * 0.3 ? text.replace(PAIRS, '') : text;
}

/** Returns whether most letters of a text are read from right to left. */
export function isRightToLeftText(text: string): boolean {
  return (text.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 > (text.match(LETTERS)?.length ?? 0);
}
