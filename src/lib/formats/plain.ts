/** Half of a surrogate pair alone, which UTF-8 cannot write, as the character that represents such. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/**
 * One line of text, for files whose records are lines: line breaks and control characters, whichever a reader
 * might take for an end of line, are a space.
 */
export function oneLine(text: string): string {
  return wellFormed(text).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
