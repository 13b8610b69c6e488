// What `npm run bench` can be told.

import { parseArgs } from 'node:util';
import { SetupError } from '../scripts/lib/install.js';
import { PAGES } from './pages.js';

/**
 * @typedef {object} Options
 * @property {number[]} events sizes, from small to large
 * @property {string[]} pages names from `PAGES`
 * @property {number} runs repetitions
 * @property {number} seconds length of each phase of driving
 * @property {number} timeout seconds after which a page counts as not loaded
 * @property {string} out folder for results.json and results.md
 * @property {boolean} fresh make the files of events anew
 * @property {boolean} verbose print the figures of every run
 * @property {boolean} help
 */

export const HELP = `npm run bench -- [options]

  --events 100,1000      how many events, one or more sizes   (100,1000,10000,100000,1000000)
  --pages empty,columns  which pages                          (${PAGES.map(({ name }) => name).join(',')})
  --runs 3               how often each page is measured; medians are printed
  --seconds 3            how long each phase is driven
  --timeout 60           seconds after which a page counts as not loaded
  --quick                100 and 10,000 events, one run, one second a phase
  --fresh                makes the files of events anew
  --verbose              prints the figures of every run
  --out bench/results    where the results go

Build the site first (npm run build); stop other programs, since the figures are of time.`;

const SIZES = '100,1000,10000,100000,1000000';

/**
 * @param {string[]} args
 * @returns {Options}
 * @throws {SetupError} for an option that is not there, or a value that is none
 */
export function readOptions(args) {
  const { values } = parsed(args);
  const quick = values.quick === true;
  return {
    events: list(values.events ?? (quick ? '100,10000' : SIZES))
      .map((text) => wholeNumber('events', text))
      .sort((a, b) => a - b),
    pages: values.pages === undefined ? PAGES.map(({ name }) => name) : list(values.pages).map(pageName),
    runs: wholeNumber('runs', values.runs ?? (quick ? '1' : '3')),
    seconds: number('seconds', values.seconds ?? (quick ? '1' : '3')),
    timeout: number('timeout', values.timeout ?? '60'),
    out: values.out ?? 'bench/results',
    fresh: values.fresh === true,
    verbose: values.verbose === true,
    help: values.help === true,
  };
}

/** @param {string[]} args */
function parsed(args) {
  const text = /** @type {const} */ ({ type: 'string' });
  const flag = /** @type {const} */ ({ type: 'boolean' });
  try {
    return parseArgs({
      args,
      options: {
        events: text,
        pages: text,
        runs: text,
        seconds: text,
        timeout: text,
        out: text,
        quick: flag,
        fresh: flag,
        verbose: flag,
        help: flag,
      },
    });
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error), HELP);
  }
}

/**
 * @param {string} text
 * @returns {string[]}
 */
function list(text) {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * @param {string} name
 * @returns {string}
 */
function pageName(name) {
  if (PAGES.some((page) => page.name === name)) return name;
  const known = PAGES.map((page) => page.name).join(', ');
  throw new SetupError(`There is no page "${name}" to measure.`, `Those that are there: ${known}.`);
}

/**
 * @param {string} option
 * @param {string} text
 * @returns {number} above zero
 */
function number(option, text) {
  const value = Number(text.replaceAll('_', ''));
  if (Number.isFinite(value) && value > 0) return value;
  throw new SetupError(`--${option} is "${text}", which is not a number above zero.`, 'Correct it.');
}

/**
 * @param {string} option
 * @param {string} text
 * @returns {number}
 */
function wholeNumber(option, text) {
  const value = number(option, text);
  if (Number.isInteger(value)) return value;
  throw new SetupError(`--${option} is "${text}", which is not a whole number.`, 'Correct it.');
}
