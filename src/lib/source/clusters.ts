/**
 * Where a character that the reader sees is cut: by the rules of Unicode Standard Annex #29 for extended grapheme
 * clusters, over Unicode properties. (`Intl.Segmenter` is not asked, since the versions of its rules differ.)
 */

/** What belongs to the character before it: accents, vowel signs, joiners, skin tones, tags of flags. */
const EXTENDER =
  '[\\p{M}\\p{Emoji_Modifier}\\u200C-\\u200D\\u0E33\\u0EB3\\uFF9E\\uFF9F\\u{E0020}-\\u{E007F}]';
const EXTENDS = new RegExp(`^${EXTENDER}`, 'u');

/** What belongs to the character behind it: signs before an Arabic number and the like. */
const PREPENDED = /[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u0D4E\u{110BD}\u{110CD}]$/u;

/** Signs that join the letter behind them to the one before, as in Devanagari, Burmese and Khmer. */
const STACKS = new RegExp(
  `[\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0C4D\\u0CCD\\u0D4D\\u1039\\u17D2\\u1A60\\u1B44\\uA9C0]${EXTENDER}*$`,
  'u',
);

const JOINED_EMOJI = new RegExp(`\\p{Extended_Pictographic}${EXTENDER}*\\u200D$`, 'u');
const FLAG_HALVES = /\p{Regional_Indicator}+$/u;

/** Jamo that begin, carry and end a syllable of Korean (Unicode Standard, section 3.12), and whole syllables. */
const [L, V, T] = [
  '\\u1100-\\u115F\\uA960-\\uA97C',
  '\\u1160-\\u11A7\\uD7B0-\\uD7C6',
  '\\u11A8-\\u11FF\\uD7CB-\\uD7FB',
];
const SYLLABLE = '\\uAC00-\\uD7A3';
const HANGUL = [
  [new RegExp(`[${L}]$`), new RegExp(`^[${L}${V}${SYLLABLE}]`)],
  [new RegExp(`[${V}${SYLLABLE}]$`), new RegExp(`^[${V}${T}]`)],
  [new RegExp(`[${T}]$`), new RegExp(`^[${T}]`)],
] as const;

/** So many UTF-16 units before an offset decide whether it cuts a character. */
const REACH = 40;

/** Returns true when `offset` is inside a character of `text` as a reader sees it. */
export function cutsCluster(text: string, offset: number): boolean {
  const next = text.codePointAt(offset) ?? 0;
  // Nothing below U+0300 joins another but the two halves of a line break.
  if (next < 0x300 && text.charCodeAt(offset - 1) < 0x300)
    return next === 0x0a && text.charAt(offset - 1) === '\r';
  if (isLowHalf(text, offset)) return true;
  const from = Math.max(0, offset - REACH);
  const before = text.slice(isLowHalf(text, from) ? from - 1 : from, offset);
  const after = String.fromCodePoint(next);
  return (
    EXTENDS.test(after) ||
    PREPENDED.test(before) ||
    (STACKS.test(before) && /\p{L}/u.test(after)) ||
    (JOINED_EMOJI.test(before) && /\p{Extended_Pictographic}/u.test(after)) ||
    (/\p{Regional_Indicator}/u.test(after) && isOdd((FLAG_HALVES.exec(before)?.[0].length ?? 0) / 2)) ||
    HANGUL.some(([end, start]) => end.test(before) && start.test(after))
  );
}

/** Returns true when the unit at `offset` is the second half of a surrogate pair. */
function isLowHalf(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff && offset > 0;
}

function isOdd(count: number): boolean {
  return count % 2 === 1;
}
