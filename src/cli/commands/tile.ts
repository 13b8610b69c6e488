import type { Command } from '../command.js';
import { ORDER_OPTION } from '../order.js';

export const tile: Command = {
  name: 'tile',
  operands: '<file|glob|set>…',
  summary: 'cut tables of events that no browser can hold into a tile set',
  options: [
    { name: 'out', short: 'o', value: '<folder>', help: 'the folder of the tile set' },
    { name: 'verify', help: 'check a tile set that is there, given its folder, and write nothing' },
    { name: 'title', value: '<text>', help: 'its title; else the name of the folder' },
    ORDER_OPTION,
    { name: 'memory', value: '<MB>', help: 'memory that the engine may use; else half of what there is' },
    { name: 'threads', value: '<number>', help: 'threads that it may use; else one for each processor' },
    { name: 'max-files', value: '<number>', help: 'files that the set may have; else 200000' },
    {
      name: 'base-level',
      value: '<level>',
      help: 'the finest buckets, 2^level milliseconds; else as long as ten events',
    },
    {
      name: 'first-record',
      value: '<number>',
      help: 'the number of its first row, in a set of several parts',
    },
  ],
  min: 1,
  max: Infinity,
  notes: [
    'Reads Parquet, CSV, TSV and NDJSON, one file or thousands; a glob (“events/*.parquet”) is taken in the order of its names. docs/columns.md has the columns. Dates are read as in a table that is opened whole.',
    'It needs DuckDB (`npm install @duckdb/node-api`), which is no part of this package. What has no room in memory is put into the folder .tile in the set, which goes when the set is whole. Work that was ended goes on where it was, where the files are the same.',
    'The folder of a tile set is a file too: sets that were made apart, of parts of the rows, become one.',
    'A set is files that no server has to understand: put the folder on any static host. Each file is named by its content, and the manifest is written last, so a reader of the set before is never given parts of the new one.',
    'Rows that cannot be read are left out: they are in a CSV file beside the tiles, with file, row, column and finding, and the manifest counts them.',
    'Exit codes: 0 all is read; 1 the set is written, but rows have faults, or --verify found one; 2 nothing is written.',
    'Examples: sourceline tile "events/*.parquet" -o tiles/',
    '          sourceline tile --verify tiles/',
  ],
  run: async (given, context) => {
    // No other command needs what makes tiles.
    const { runTile } = await import('../tile/run-tile.js');
    return runTile(given, context);
  },
};
