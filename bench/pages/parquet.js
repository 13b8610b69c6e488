// hyparquet as the benchmark's own folder has it. A worker has no import map, so it is named by its address.

/**
 * @typedef {object} ReadOptions
 * @property {unknown} file
 * @property {unknown} [metadata]
 * @property {string[]} [columns]
 * @property {(chunk: { columnName: string, columnData: ArrayLike<unknown>, rowStart: number }) => void} [onChunk]
 */

/**
 * @typedef {object} Hyparquet
 * @property {(options: { url: string }) => Promise<unknown>} asyncBufferFromUrl
 * @property {(file: unknown) => Promise<{ num_rows: bigint }>} parquetMetadataAsync
 * @property {(options: ReadOptions) => Promise<void>} parquetRead
 * @property {(options: ReadOptions) => Promise<Record<string, unknown>[]>} parquetReadObjects
 */

const ADDRESS = '/peers/hyparquet/src/index.js';

/** @returns {Promise<Hyparquet>} */
export async function hyparquet() {
  return import(/** @type {string} */ (ADDRESS));
}
