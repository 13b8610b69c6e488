/** What windows-1252 has at 0x80 to 0x9F; five of them are controls there too. */
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009Dž\u0178';

/**
 * Puts in the quotation marks, dashes and euro signs of a text that was decoded as windows-1252: the decoder of some versions
 * of Node 20 and later takes it for Latin-1, and gives controls for them.
 */
export function withWindowsSigns(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => FROM_0X80.charAt(control.charCodeAt(0) - 0x80));
}
