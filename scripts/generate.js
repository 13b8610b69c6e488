// `npm run generate -- --events 100000 --seed 7 --out file.csv`: a synthetic archive, the same each time.

import { createWriteStream } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { generateEvents, UNSOURCED } from './lib/generate/events.js';
import { TEXT_FORMATS } from './lib/generate/formats.js';
import { SetupError, explain, isMain } from './lib/install.js';

const USAGE = `usage: npm run generate -- --events <number> [--seed <number>] [--unsourced <share>] [--numeric] --out <file>
  --events     how many, up to 100,000,000; the memory that is needed is the same for all numbers
  --seed       another number gives other events, the same number the same bytes; 1 when it is not given
  --unsourced  share of events that name no source, 0 to 1; ${UNSOURCED} when it is not given
  --numeric    Parquet only: start as TIMESTAMP (INT64, milliseconds in UTC; a day is its midnight), end as DATE (INT32);
               months, years and what is approximate stay text, in the column edtf
  --out        a file that ends with .csv, .ndjson, .json or .parquet; the first three also with .gz behind it
  --help       prints this`;

/** The random numbers come round after 4,000,000,000; an event takes up to a dozen of one source. */
const MOST_EVENTS = 100_000_000;

/** @typedef {{ events: number, seed: number, unsourced: number, isNumeric?: boolean, out: string }} Options */

/**
 * Writes the file that the options ask for.
 * @param {Options} options
 */
export async function generate(options) {
  try {
    await write(options);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new SetupError(
      `${options.out} could not be written: ${error.message}.`,
      'Name a file in a folder that is there, on a disk that has room for it.',
    );
  }
}

/** @param {Options} options */
async function write({ out, isNumeric = false, ...options }) {
  const isPacked = out.endsWith('.gz');
  const format = extname(isPacked ? out.slice(0, -3) : out).slice(1);
  const rows = generateEvents(options);
  if (format === 'parquet' && !isPacked) {
    const { writeParquet } = await import('./lib/generate/parquet.js');
    writeParquet(out, rows, { isNumeric });
    return;
  }
  const textOf = TEXT_FORMATS[format];
  if (!textOf) throw new SetupError(`--out: no format is named like ${out}.`, USAGE);
  if (isNumeric)
    throw new SetupError(`--numeric: ${format} has no columns of dates, found ${out}.`, 'Write Parquet.');
  const text = Readable.from(textOf(rows));
  const file = createWriteStream(out);
  await (isPacked ? pipeline(text, createGzip(), file) : pipeline(text, file));
}

/**
 * @param {string[]} args
 * @returns {Options}
 */
export function readArguments(args) {
  let values;
  try {
    const options = /** @type {const} */ ({
      events: { type: 'string' },
      seed: { type: 'string', default: '1' },
      unsourced: { type: 'string', default: String(UNSOURCED) },
      numeric: { type: 'boolean', default: false },
      out: { type: 'string' },
    });
    values = parseArgs({ args, options }).values;
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error), USAGE);
  }
  const events = wholeNumber('events', values.events);
  if (events > MOST_EVENTS)
    throw new SetupError(`--events wants at most ${MOST_EVENTS}, found ${events}.`, USAGE);
  const seed = wholeNumber('seed', values.seed);
  const unsourced = Number(values.unsourced);
  if (!(unsourced >= 0 && unsourced <= 1))
    throw new SetupError(`--unsourced wants a share from 0 to 1, found ${values.unsourced}.`, USAGE);
  const { numeric: isNumeric, out } = values;
  if (!out) throw new SetupError('--out is missing: the file to write.', USAGE);
  return { events, seed, unsourced, isNumeric, out };
}

/**
 * @param {string} name
 * @param {string | undefined} text
 */
function wholeNumber(name, text) {
  if (text !== undefined && /^\d{1,9}$/.test(text)) return Number(text);
  throw new SetupError(`--${name} wants a whole number, found ${text ?? 'none'}.`, USAGE);
}

if (isMain(import.meta.url)) {
  const args = process.argv.slice(2);
  try {
    if (args.includes('--help')) console.log(USAGE);
    else await generate(readArguments(args));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
