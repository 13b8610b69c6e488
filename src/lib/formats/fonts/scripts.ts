import type { Timeline } from '../../model/timeline.js';

/** Noto Sans of one or more scripts: slices of a variable font, in a package of its own. */
const SANS = '@fontsource-variable/noto-sans';
const OTHER_PACKAGES: Readonly<Record<string, string>> = {
  latin: SANS,
  emoji: '@fontsource-variable/noto-emoji',
};

/** Returns the package that has a font. */
export function packageOf(font: string): string {
  return OTHER_PACKAGES[font] ?? `${SANS}-${font}`;
}

/** Scripts that have a font of their own, which has the name of the script; some share their punctuation. */
const OWN_FONT = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Gujarati',
  'Gurmukhi',
  'Hebrew',
  'Kannada',
  'Khmer',
  'Lao',
  'Malayalam',
  'Myanmar',
  'Oriya',
  'Sinhala',
  'Tamil',
  'Telugu',
  'Thaana',
  'Thai',
].map((name) => ({ font: name.toLowerCase(), isOf: new RegExp(`\\p{scx=${name}}`, 'u') }));

/** Han, kana, Hangul, their punctuation, and their wide forms of other letters. */
const EAST_ASIAN = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Hang}\u3000-\u303f\uff00-\uffef]/u;
const KANA = /[\p{Script=Hira}\p{Script=Kana}]/u;

type EastAsian = readonly ['sc' | 'tc' | 'jp' | 'kr', ...string[]];

/**
 * Returns the fonts for Han letters, best first. The same letter is drawn differently in each language; where the
 * language of the timeline does not say which, kana do.
 */
export function eastAsianFonts({ language }: Pick<Timeline, 'language'>, texts: Iterable<string>): EastAsian {
  if (/^ja\b/i.test(language)) return ['jp', 'sc', 'tc', 'kr'];
  if (/^ko\b/i.test(language)) return ['kr', 'sc', 'tc', 'jp'];
  if (/^zh-(?:.*\b)?(?:hant|tw|hk|mo)\b/i.test(language)) return ['tc', 'sc', 'jp', 'kr'];
  if (!/^zh\b/i.test(language))
    for (const text of texts) if (KANA.test(text)) return ['jp', 'sc', 'tc', 'kr'];
  return ['sc', 'tc', 'jp', 'kr'];
}

/** Returns the fonts that may have a character, best first. */
export function fontsFor(character: string, eastAsian: readonly string[]): readonly string[] {
  const own = OWN_FONT.filter(({ isOf }) => isOf.test(character));
  if (own.length > 0) return own.map(({ font }) => font);
  if (/\p{Script=Hangul}/u.test(character)) return ['kr', ...eastAsian.filter((font) => font !== 'kr')];
  if (EAST_ASIAN.test(character)) return eastAsian;
  if (/\p{Private_Use}/u.test(character)) return [];
  return ['latin', 'symbols', 'emoji', ...eastAsian];
}
