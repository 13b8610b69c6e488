/** Thrown for bytes of a Parquet file that cannot be what they should be. */
export class ParquetFault extends Error {}
