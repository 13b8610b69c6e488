import type { Span } from './words.js';

/**
 * Text with its typography made plain, and the way back: two passages that read alike become equal, while a
 * changed letter, digit or case stays a difference.
 *
 *     original    “The  move…”        offsets 0 to 12
 *     normalised  "The move..."       from[4] = 4, to[4] = 6: one space for the two
 *
 * NFC (Unicode Standard Annex #15), ligatures, presentation forms, radicals and fullwidth forms as the letters that they
 * stand for; what cannot be seen and the stretching of Arabic words dropped; curly quotes, primes and the backtick or
 * acute accent that replace them straight; all dashes one; … to three dots; runs of white space one space; case kept.
 * What changes the meaning stays: raised digits, circled numbers, accents.
 */
export interface Normalised {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the offset in the original at which it starts; never decreases. */
  readonly from: readonly number[];
  /** For each UTF-16 unit of `text`, the offset in the original at which it ends; never decreases. */
  readonly to: readonly number[];
}

/**
 * Soft hyphens, joiners, direction marks, variation selectors and the like, and the tatweel that stretches Arabic words.
 * (Tags make the flags of England, Scotland and Wales.)
 */
const INVISIBLE = /(?![\u{E0020}-\u{E007F}])[\p{Default_Ignorable_Code_Point}\u0640\uFFF9-\uFFFB]/u;
const INVISIBLES = new RegExp(INVISIBLE, 'gu');

/** One character for others, by form alone: ligatures, presentation forms, radicals, full and half width. */
const FORM =
  /[\u2E9F\u2EF3\u2F00-\u2FD5\uFB00-\uFB06\uFB13-\uFB17\uFB1D-\uFDFF\uFE10-\uFE19\uFE30-\uFE6B\uFE70-\uFEFC\uFF01-\uFFEE]/;
const FORMS = new RegExp(FORM, 'g');

const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u2035\u02BB\u02BC`\u00B4]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033\u2036]/g;
const DASHES = /[\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/g;

/** `normalise(text).text`, when the way back is not needed: faster by far. */
export function plainText(text: string): string {
  const spelt = text.replace(FORMS, spellOut).replace(INVISIBLES, '');
  return plainOf(spelt).replace(/ +/g, ' ');
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
  for (const { letter, start, end } of lettersOf(text)) {
    const open = clusters.at(-1);
    if (open && composes(open.text, letter)) {
      open.text += letter;
      open.end = end;
    } else clusters.push({ text: letter, start, end });
  }
  return clusters;
}

/** The characters of `text` that are seen, forms spelt out, each with the range that it comes from. */
function* lettersOf(text: string): Generator<Span & { readonly letter: string }> {
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    for (const letter of FORM.test(character) ? spellOut(character) : character)
      if (!INVISIBLE.test(letter)) yield { letter, start, end };
    start = end;
  }
}

function spellOut(form: string): string {
  return form.normalize('NFKC');
}

/** Returns true when NFC may join `next` to what is before it; nothing below U+0300 ever is. */
function composes(before: string, next: string): boolean {
  if (next < '\u0300') return false;
  return /\p{M}/u.test(next) || (before + next).normalize() !== before.normalize() + next.normalize();
}
