/** How much is read of one file. More is refused by its size, or reading stops there with the rows so far. */
export const TABLE_LIMITS = {
  /** Bytes of the file as it is sent or kept. */
  fileBytes: 512 * 1024 * 1024,
  /** Bytes that come out of a packed file; no text can then be beyond what 32 bits count. */
  unpackedBytes: 2 * 1024 * 1024 * 1024,
  rows: 10_000_000,
  /** Bytes of one row: more is no row but a quotation mark that nothing closes. */
  rowBytes: 16 * 1024 * 1024,
  /** How many lanes a table has; all further ones share one lane. */
  lanes: 65_534,
  /** Names of lanes, or of sources, that are counted at all. */
  names: 1_000_000,
  /** Faults that are kept as objects; all are counted and can be saved. */
  faults: 1000,
} as const;

export type TableLimits = { readonly [K in keyof typeof TABLE_LIMITS]: number };
