/** What a table of events may say of each; docs/columns.md describes them. */
export const COLUMNS = [
  'id',
  'title',
  'start',
  'end',
  'edtf',
  'lane',
  'importance',
  'source',
  'paragraph',
  'quote',
  'url',
  'summary',
  'keywords',
] as const;
export type Column = (typeof COLUMNS)[number];
