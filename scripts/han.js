// `npm run han`: writes src/lib/find/han-variants.ts from the dictionaries of OpenCC.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { ROOT, explain, isMain } from './lib/install.js';

/** Where the table is kept. */
export const HAN_FILE = join(ROOT, 'src', 'lib', 'find', 'han-variants.ts');

/** Characters in a line of the table. */
const IN_LINE = 90;

/** The text of the table's file, the same for the same dictionaries. */
export function hanText() {
  const pairs = findPairs();
  const characters = pairs.map(({ traditional, simplified }) => traditional + simplified).join('');
  const lines = characters.match(new RegExp(`.{1,${String(IN_LINE)}}`, 'gu')) ?? [];
  return [
    '// Written by `npm run han` from the dictionaries of OpenCC (Apache License 2.0): not edited by hand.',
    '',
    `/** ${String(pairs.length)} pairs: a traditional Chinese character, and the simplified one that is written for it. */`,
    'export const HAN_VARIANTS =',
    `${lines.map((line) => `  '${line}'`).join(' +\n')};`,
    '',
  ].join('\n');
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
