/** Returns the place of a column by its letters, from 0: of `C12`, 2. */
export function placeOfColumn(reference: string | undefined): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < (reference?.length ?? 0); at += 1) {
    const letter = (reference?.charCodeAt(at) ?? 0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return at === 0 ? undefined : column - 1;
}

/** Returns a number with the digits that a spreadsheet shows: 0.1 + 0.2 is 0.3. */
export function shortNumber(number: number): string {
  const short = Number(number.toPrecision(15));
  const text = String(short);
  return text.includes('e+') ? BigInt(Math.round(short)).toString() : text;
}
