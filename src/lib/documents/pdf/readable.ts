import type { PdfPage } from './item.js';

interface LettersLost {
  /** So many that the text is not worth keeping. */
  readonly isUnreadable: boolean;
  /** Why, or what was lost; empty where all can be read. */
  readonly why: string;
}

/** Above this part of unreadable letters a text is refused. */
const MOST_LOST = 0.03;
/** Above this part of odd words too. */
const MOST_ODD = 0.3;
/** Fewer words than this say nothing of a text. */
const LEAST_WORDS = 12;

// eslint-disable-next-line no-control-regex -- where a font does not say its letters, their numbers come as control characters
const LOST = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFD\u{E000}-\u{F8FF}\u{F0000}-\u{10FFFD}]/gu;
/** Bullets of fonts of signs are known. */
const BULLETS = /[\u{F0B7}\u{F0A7}\u{F076}\u{F0D8}\u{F0FC}\u{F02D}]/gu;

/** Shapes that letters have in Arabic and Hebrew, and Latin letters that are joined. */
const SHAPES = /[\uFB00-\uFDFF\uFE70-\uFEFC]+/g;

/** Signs as Chinese and Japanese have them in lines from top to bottom. */
const UPRIGHT_SIGNS = /[\uFE10-\uFE19\uFE30-\uFE48]/g;

/** Returns a text as letters, with bullets as such, and a sign in place of each letter that cannot be read. */
export function plainLetters(text: string): string {
  const letters = text.replace(SHAPES, (shapes) => shapes.normalize('NFKC')).replace(UPRIGHT_SIGNS, inLine);
  return letters.replace(BULLETS, '•').replace(LOST, '\uFFFD');
}

/** Returns a sign as it is in a line from left to right, as wide as a letter. */
function inLine(sign: string): string {
  const plain = sign.normalize('NFKC');
  return plain.replace(/^[!-~]$/, (narrow) => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0));
}

/**
 * Finds whether the letters of pages can be read. A font need not say which letter each of its shapes is: then their numbers
 * come as private or control characters, or as other letters.
 */
export function lettersLost(pages: readonly PdfPage[]): LettersLost {
  const texts = pages.map((page) =>
    page.texts
      .map(({ text }) => text)
      .join(' ')
      .replace(BULLETS, '•'),
  );
  const all = texts.join('\n');
  const letters = all.replace(/\s/g, '').length;
  const lost = all.match(LOST)?.length ?? 0;
  const words = all.split(/\s+/).filter((word) => word.length > 2);
  const odd = words.filter(isOdd);
  const isOddText = words.length >= LEAST_WORDS && odd.length > words.length * MOST_ODD;
  if (lost <= letters * MOST_LOST && !isOddText)
    return { isUnreadable: false, why: lostNote(texts, pages, lost) };
  const sample = [...all.replace(LOST, '\uFFFD').replace(/\s+/g, ' ').trim()].slice(0, 40).join('');
  return {
    isUnreadable: true,
    why: `its letters cannot be read: its fonts do not say which letters they show, so that its text would be “${sample}”. Text recognition reads the page as it looks, for example: ocrmypdf --force-ocr`,
  };
}

function lostNote(texts: readonly string[], pages: readonly PdfPage[], lost: number): string {
  if (lost === 0) return '';
  const where = pages
    .filter((_, index) => (texts[index]?.match(LOST)?.length ?? 0) > 0)
    .map(({ label }) => label);
  const shown = where.slice(0, 5).join(', ') + (where.length > 5 ? ' and others' : '');
  return `${lost} ${lost === 1 ? 'letter' : 'letters'} cannot be read and ${lost === 1 ? 'is' : 'are'} \uFFFD in the text, on ${where.length === 1 ? 'page' : 'pages'} ${shown}`;
}

/** Words of no language: signs or digits among their letters, or capitals behind small letters. */
function isOdd(word: string): boolean {
  if (/^(?:https?:|www\.|\S+@|\S+\.\S+\/)/i.test(word)) return false;
  const core = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return (
    /[\p{L}\p{N}][\\[\]^_`{|}~<>=@#$%&*;:"!?]+\p{L}/u.test(core) ||
    /\p{Ll}\p{Lu}\p{Ll}*\p{Lu}/u.test(core) ||
    /^\p{N}\p{Lu}{2}/u.test(core)
  );
}
