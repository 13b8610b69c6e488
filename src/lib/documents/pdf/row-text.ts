import { asOneLine } from '../plain.js';
import type { PageItem } from './item.js';
import { areUnspaced, isRightToLeftText, withoutWideSpacing } from './scripts.js';

/** A gap wider than this is a blank, in sizes of the letters. */
const BLANK = 0.17;
/** In Chinese a gap has to be this wide. */
const WIDE_BLANK = 0.8;

const RAISED: Readonly<Record<string, string>> = {
  ...pairs('0123456789+-=()n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'),
  '−': '⁻',
};
const LOWERED: Readonly<Record<string, string>> = {
  ...pairs('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'),
  '−': '₋',
};

function pairs(from: string, to: string): Record<string, string> {
  const signs = [...to];
  return Object.fromEntries([...from].map((letter, index) => [letter, signs[index] ?? letter]));
}

/** Returns the text of items of one row, in the order in which it is read; items are from left to right. */
export function joinItems(items: readonly PageItem[]): string {
  let text = '';
  let before: PageItem | undefined;
  const isRightToLeft = isRightToLeftText(items.map((item) => item.text).join(''));
  for (const item of isRightToLeft ? fromRightToLeft(items) : items) {
    const plain = readItem(item);
    const own = isRightToLeft && !isRightToLeftText(plain) ? turnSigns(plain) : plain;
    if (before && hasBlankBetween(before, item) && !/\s$/.test(text)) text += ' ';
    text += own;
    before = item;
  }
  return composeAccents(withoutWideSpacing(asOneLine(text).replace(/ {2,}/g, ' ')));
}

/** Digits that are raised or lowered stay so: 10 to the power of 6 is not 106. */
function readItem({ text, shift }: PageItem): string {
  const signs = shift > 0 ? RAISED : LOWERED;
  const letters = [...text.trim()];
  const canShift = shift !== 0 && letters.every((letter) => signs[letter] !== undefined);
  return canShift ? letters.map((letter) => signs[letter]).join('') : text;
}

/** In a row from right to left, words and numbers from left to right keep their order, without the signs at their ends. */
function fromRightToLeft(items: readonly PageItem[]): readonly PageItem[] {
  const ordered: PageItem[] = [];
  let run: PageItem[] = [];
  const flush = (): void => {
    const isWord = run.map(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const [first, last] = [isWord.indexOf(true), isWord.lastIndexOf(true)];
    const core = run.slice(Math.max(0, first), last + 1);
    ordered.push(...run.slice(last + 1).reverse(), ...core, ...run.slice(0, Math.max(0, first)).reverse());
    run = [];
  };
  for (const item of [...items].reverse()) {
    if (isRightToLeftText(item.text)) {
      flush();
      ordered.push(item);
    } else run.unshift(item);
  }
  flush();
  return ordered;
}

const MIRRORED: Readonly<Record<string, string>> = { ...pairs('()[]{}<>«»', ')(][}{><»«') };

/** Signs beside a number or a word from left to right are in the order of their row: what is left of it comes after it. */
function turnSigns(text: string): string {
  const [, before = '', core = '', behind = ''] =
    /^([^\p{L}\p{N}]*)([\p{L}\p{N}%€$£₪](?:[^]*[\p{L}\p{N}%])?)?([^]*)$/u.exec(text) ?? [];
  const turn = (signs: string) =>
    [...signs]
      .reverse()
      .map((sign) => MIRRORED[sign] ?? sign)
      .join('');
  return turn(behind) + core + turn(before);
}

function hasBlankBetween(a: PageItem, b: PageItem): boolean {
  const gap = a.left <= b.left ? b.left - a.right : a.left - b.right;
  const size = Math.max(a.shift === 0 ? a.size : 0, b.shift === 0 ? b.size : 0) || a.size;
  const isUnspaced = areUnspaced(a.text.trimEnd(), b.text.trimStart());
  return gap > size * (isUnspaced ? WIDE_BLANK : BLANK);
}

const ACCENTS: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  ˆ: '\u0302',
  ˇ: '\u030C',
  '˚': '\u030A',
  '¸': '\u0327',
  '˘': '\u0306',
  '˝': '\u030B',
};

/** Older programs set an accent and its letter apart: ¨u is ü. */
function composeAccents(text: string): string {
  return text
    .replace(/([¨ˆˇ˚¸˘˝])(\p{L})/gu, (both, accent: string, letter: string) => {
      const plain = letter === 'ı' ? 'i' : letter;
      const composed = `${plain}${ACCENTS[accent] ?? ''}`.normalize('NFC');
      return [...composed].length === 1 ? composed : both;
    })
    .normalize('NFC');
}
