const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"',
};

/** Returns true where `offset` of a text is inside quotation marks: what is there is said by somebody else. */
export function isInQuotation(text: string, offset: number): boolean {
  let closer: string | undefined;
  for (const character of text.slice(0, offset))
    if (closer === undefined) closer = CLOSERS[character];
    else if (character === closer) closer = undefined;
  return closer !== undefined && text.indexOf(closer, offset) >= 0;
}
