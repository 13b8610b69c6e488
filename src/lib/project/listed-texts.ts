/** Returns the texts of a cell that `listCell` wrote: a semicolon parts them, one with a backslash before it is their own. */
export function listedTexts(cell: string): readonly string[] {
  return listedPlaces(cell).filter((text) => text !== '');
}

/** Returns the same with an empty text wherever there is none, for lists whose places belong to those of another. */
export function listedPlaces(cell: string): readonly string[] {
  const parts: string[] = [];
  for (const [, part = '', end] of cell.matchAll(/((?:\\[^]|[^\\;])*)\\?(;|$)/g)) {
    parts.push(part);
    if (end === '') break;
  }
  return parts.map((part, index) => (index === 0 ? part : part.replace(/^ /, '')).replace(/\\([^])/g, '$1'));
}
