import { wellFormed } from './plain.js';

/** Longest content line, in octets of UTF-8 without the line break (RFC 5545, section 3.1). */
const MAX_OCTETS = 75;

/**
 * Returns a content line with its break; one that is too long goes on in the next, behind a space, whole characters
 * only.
 */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MAX_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
}

/**
 * Returns a value of type TEXT (section 3.3.11): its marks escaped, line breaks as `\n`, other control characters a
 * space.
 */
export function textValue(text: string): string {
  return wellFormed(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, ' ');
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
