/** Returns the texts of a cell that `listCell` wrote: a semicolon parts them, one with a backslash before it is their own. */
export function listedTexts(cell: string): readonly string[] {
  const parts = cell.match(/(?:\\[^]|[^\\;])+/g) ?? [];
  return parts
    .map((part, index) => (index === 0 ? part : part.replace(/^ /, '')).replace(/\\([^])/g, '$1'))
    .filter((text) => text !== '');
}
