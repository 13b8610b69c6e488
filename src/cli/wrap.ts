/** Characters that take two columns of a terminal (Unicode Standard Annex #11): East Asian wide ones, and pictures. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

/** Returns how many columns a text takes. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0);
}

/** Breaks a text at its blanks, and between wide characters, into lines of at most `width` columns where its words allow. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const part of partsOf(text)) {
    const wide = widthOf(part);
    if (columns > 0 && columns + wide > width) {
      lines.push(line.trimEnd());
      [line, columns] = ['', 0];
    }
    if (columns === 0 && part.trim() === '') continue;
    line += part;
    columns += wide;
  }
  return columns > 0 || lines.length === 0 ? [...lines, line.trimEnd()] : lines;
}

/** Blanks, words, and wide characters each by itself. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let word = '';
  const endWord = (): void => {
    if (word !== '') parts.push(word);
    word = '';
  };
  for (const letter of text) {
    const isBlank = /\s/.test(letter);
    // What ends a clause stays with the letter before it.
    const isOwn = isBlank || (WIDE.test(letter) && !/[、。，．！？；：」』）》”’]/.test(letter));
    if (isOwn) endWord();
    word += isBlank ? ' ' : letter;
    if (isBlank) endWord();
  }
  endWord();
  return parts;
}

function letterWidth(letter: string): number {
  if (NO_WIDTH.test(letter)) return 0;
  return WIDE.test(letter) ? 2 : 1;
}
