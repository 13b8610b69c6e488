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

const USAGE = `usage: npm run generate -- --events <number> [--seed <number>] [--unsourced <share>] --out <file>
  --out        a file that ends with .csv, .ndjson, .json or .parquet; the first three also with .gz behind it
  --unsourced  share of events that name no source, 0 to 1; ${UNSOURCED} when it is not given`;

/** @typedef {{ events: number, seed: number, unsourced: number, out: string }} Options */

/**
 * Writes the file that the options ask for.
 * @param {Options} options
 */
export async function generate({ out, ...options }) {
  const isPacked = out.endsWith('.gz');
  const format = extname(isPacked ? out.slice(0, -3) : out).slice(1);
  const rows = generateEvents(options);
  if (format === 'parquet' && !isPacked) {
    const { writeParquet } = await import('./lib/generate/parquet.js');
    return writeParquet(out, rows);
  }
  const write = TEXT_FORMATS[format];
  if (!write) throw new SetupError(`--out: no format is named like ${out}.`, USAGE);
  const text = Readable.from(write(rows));
  const file = createWriteStream(out);
  return isPacked ? pipeline(text, createGzip(), file) : pipeline(text, file);
}

/**
 * @param {string[]} args
 * @returns {Options}
 */
export function readArguments(args) {
  /** @type {Record<string, string | undefined>} */
  let values;
  try {
    const options = /** @type {const} */ ({
      events: { type: 'string' },
      seed: { type: 'string', default: '1' },
      unsourced: { type: 'string', default: String(UNSOURCED) },
      out: { type: 'string' },
    });
    values = parseArgs({ args, options }).values;
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error), USAGE);
  }
  const events = wholeNumber('events', values['events']);
  const seed = wholeNumber('seed', values['seed']);
  const unsourced = Number(values['unsourced']);
  if (!(unsourced >= 0 && unsourced <= 1))
    throw new SetupError(`--unsourced wants a share from 0 to 1, found ${values['unsourced']}.`, USAGE);
  const out = values['out'];
  if (!out) throw new SetupError('--out is missing: the file to write.', USAGE);
  return { events, seed, unsourced, out };
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
  try {
    await generate(readArguments(process.argv.slice(2)));
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
