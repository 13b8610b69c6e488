/** Hebrew, Arabic, Syriac, Thaana, N'Ko and others of these blocks, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Returns whether the first letter of a text is of a script that runs from right to left (UAX #9, rule P2). */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '');
}
