import type { Span } from './words.js';

/**
 * Text with its typography made plain, and the way back: two passages that read alike become equal, while a
 * changed letter, digit or case stays a difference.
 *
 *     original    “The  move…”        offsets 0 to 12
 *     normalised  "The move..."       from[4] = 4, to[4] = 6: one space for the two
 *
 * NFC (Unicode Standard Annex #15); soft hyphens and zero-width characters dropped; curly quotes, primes and
 * the backtick or acute accent that replace them straight; all dashes one; … to three dots; runs of
 * white space one space; case kept.
 */
export interface Normalised {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset in the original at which it starts; never decreases. */
  readonly from: readonly number[];
  /** For each UTF-16 unit of `text`, the offset in the original at which it ends; never decreases. */
  readonly to: readonly number[];
}

/** Soft hyphen, zero-width spaces and joiners, direction marks, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
const INVISIBLES = new RegExp(INVISIBLE, 'gu');

const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u2035`\u00B4]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033\u2036]/g;
const DASHES = /[\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/g;

/** `normalise(text).text`, when the way back is not needed: faster by far. */
export function plainText(text: string): string {
  return plainOf(text.replace(INVISIBLES, '')).replace(/ +/g, ' ');
}

/** Makes the typography of `text` plain and keeps, for each unit, where it came from. */
export function normalise(text: string): Normalised {
  let plain = '';
  const from: number[] = [];
  const to: number[] = [];
  for (const cluster of clustersOf(text)) {
    for (const unit of plainOf(cluster.text).split('')) {
      const isRepeatedSpace = unit === ' ' && plain.endsWith(' ');
      if (isRepeatedSpace) {
        to[to.length - 1] = cluster.end;
        continue;
      }
      plain += unit;
      from.push(cluster.start);
      to.push(cluster.end);
    }
  }
  return { text: plain, from, to };
}

/** Returns the original range behind the normalised range `start` to `end`: UTF-16 units, not empty. */
export function originalRange(normalised: Normalised, start: number, end: number): Span {
  const first = normalised.from[start];
  const last = normalised.to[end - 1];
  if (first === undefined || last === undefined || end <= start)
    throw new RangeError(`no range ${start} to ${end} in a text of ${normalised.text.length}`);
  return { start: first, end: last };
}

function plainOf(cluster: string): string {
  return cluster
    .normalize('NFC')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replaceAll('…', '...')
    .replace(/\s/g, ' ');
}

interface Cluster {
  text: string;
  readonly start: number;
  end: number;
}

/** Returns the smallest stretches that NFC can treat on their own, without what is invisible. */
function clustersOf(text: string): Cluster[] {
  const clusters: Cluster[] = [];
  let offset = 0;
  for (const character of text) {
    const start = offset;
    offset += character.length;
    if (INVISIBLE.test(character)) continue;
    const open = clusters.at(-1);
    if (open && composes(open.text, character)) {
      open.text += character;
      open.end = offset;
    } else clusters.push({ text: character, start, end: offset });
  }
  return clusters;
}

/** Returns true when NFC may join `next` to what is before it; nothing below U+0300 ever is. */
function composes(before: string, next: string): boolean {
  if (next < '\u0300') return false;
  return /\p{M}/u.test(next) || (before + next).normalize() !== before.normalize() + next.normalize();
}
