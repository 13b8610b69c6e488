// `npm run han`: writes src/lib/find/han-variants.ts from the dictionaries of OpenCC.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { ROOT, explain, isMain } from './lib/install.js';

/** Where the table is kept. */
export const HAN_FILE = join(ROOT, 'src', 'lib', 'find', 'han-variants.ts');

/** Characters in a line of the table. */
const IN_LINE = 90;

/** The step of one sign is less than this; a further sign of `MORE` stands for so many. */
const MOST = 51;
const MORE = '~';
/** The sign of no step, from which on signs are counted. */
const NO_STEP = '('.charCodeAt(0);

/** The text of the table's file, the same for the same dictionaries. */
export function hanText() {
  const pairs = findPairs();
  const steps = stepsOf(pairs.map(({ traditional }) => traditional.charCodeAt(0)));
  return [
    '// Written by `npm run han` from the dictionaries of OpenCC (Apache License 2.0): not edited by hand.',
    '',
    `/* ${String(pairs.length)} pairs: a traditional Chinese character, and the simplified one that is written for it. */`,
    '',
    '/** From one traditional character to the next, in the order of Unicode: a third of what the characters weigh. */',
    `const STEPS =\n${linesOf(steps)};`,
    '',
    '/** The simplified characters, in the same order. */',
    `const SIMPLIFIED =\n${linesOf(pairs.map(({ simplified }) => simplified).join(''))};`,
    '',
    '/** Returns the pairs one after the other. */',
    'export function hanVariants(): string {',
    "  let pairs = '';",
    '  let [code, at] = [0x4e00, 0];',
    '  for (const sign of STEPS)',
    `    if (sign === '${MORE}') code += ${String(MOST)};`,
    '    else {',
    `      code += sign.charCodeAt(0) - ${String(NO_STEP)};`,
    '      pairs += String.fromCharCode(code) + SIMPLIFIED.charAt(at);',
    '      at += 1;',
    '    }',
    '  return pairs;',
    '}',
    '',
  ].join('\n');
}

/** @param {string} text */
function linesOf(text) {
  const lines = text.match(new RegExp(`.{1,${String(IN_LINE)}}`, 'gu')) ?? [];
  return lines.map((line) => `  '${line}'`).join(' +\n');
}

/**
 * The steps from the first character of the block to each of these, a sign each.
 * @param {readonly number[]} codes in their order
 */
function stepsOf(codes) {
  let from = 0x4e00;
  return codes
    .map((code) => {
      const step = code - from;
      from = code;
      return MORE.repeat(Math.floor(step / MOST)) + String.fromCharCode(NO_STEP + (step % MOST));
    })
    .join('');
}

/** Characters of the common sets: what is traditional in Big5 and Hong Kong’s set, what is simplified in GB 2312. */
function findPairs() {
  const convert = Converter({ from: 't', to: 'cn' });
  const traditional = charactersOf('big5', 0x87, 0xfe, 0x40);
  const simplified = charactersOf('gb2312', 0xb0, 0xf7, 0xa1);
  return [...traditional]
    .map((character) => ({ traditional: character, simplified: convert(character) }))
    .filter((pair) => pair.simplified !== pair.traditional && simplified.has(pair.simplified))
    .sort((a, b) => (a.traditional < b.traditional ? -1 : 1));
}

/**
 * The characters of a set of two bytes each.
 * @param {string} name
 * @param {number} from
 * @param {number} to
 * @param {number} second the lowest second byte
 */
function charactersOf(name, from, to, second) {
  const decoder = new TextDecoder(name);
  const characters = new Set();
  for (let first = from; first <= to; first += 1)
    for (let last = second; last <= 0xfe; last += 1) {
      const character = decoder.decode(Uint8Array.of(first, last));
      if (/^[\u4e00-\u9fff]$/u.test(character)) characters.add(character);
    }
  return characters;
}

if (isMain(import.meta.url)) {
  try {
    writeFileSync(HAN_FILE, hanText());
    console.log('wrote src/lib/find/han-variants.ts');
  } catch (error) {
    console.error(explain(error));
    process.exitCode = 1;
  }
}
