// The project that the editor is measured with: 300 events on 100 documents of 60 paragraphs, all invented.

import { createHash } from 'node:crypto';
import { oneOf, randomOf } from '../../scripts/lib/generate/random.js';

/** @typedef {{ events: number, documents: number, paragraphs: number }} Size */

/** @type {Size} */
const SIZE = { events: 300, documents: 100, paragraphs: 60 };

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const BODIES = ['the council', 'the port authority', 'the court', 'the cooperative', 'the harbour board'];
const PEOPLE = ['Ida Krol', 'Tom Aske', 'Mara Linden', 'Jon Feld', 'Ruth Oberon', 'Nils Harrow'];
const DEEDS = ['heard a report on', 'withdrew its objection to', 'published a study of', 'put off'];
const THINGS = ['the new quay', 'the ferry', 'the dredging', 'the fish market', 'the old lighthouse'];
const PLACES = ['Brandmouth', 'Oster Bay', 'Kelling', 'Port Vane', 'Lower Marsh'];
const ENDS = [
  'Nobody in the hall spoke against it.',
  '“We had hoped for more,” a spokesman said the week before.',
  'The minutes give no reason, and the vote was not counted.',
  'It had been announced in the spring and put off twice since then.',
  'Fishermen had waited for two years, and said that they would wait no longer.',
];
const LANES = ['Council', 'Port', 'Courts', 'Fishery'];

/**
 * Returns the files of the project by their paths in its folder.
 * @param {Size} [size]
 * @returns {Map<string, string>}
 */
export function benchProject({ events, documents, paragraphs } = SIZE) {
  const random = randomOf(7, 'make');
  /** @type {Map<string, string>} */
  const files = new Map();
  /** @type {{ text: string, day: number, month: number, body: string, thing: string, person: string }[][]} */
  const sources = [];
  for (let number = 0; number < documents; number += 1) {
    const written = Array.from({ length: paragraphs }, () => paragraphOf(random));
    sources.push(written);
    const title = `Report ${number} from ${oneOf(random, PLACES)}`;
    const body = `# ${title}\n\n${written.map(({ text }) => text).join('\n\n')}\n`;
    const head = [
      `id: paper-${number}`,
      `title: ${title}`,
      'publisher: The Brandmouth Courier',
      `published: 2025-${two(1 + (number % 12))}-28`,
      'language: en',
      `sha256: ${createHash('sha256').update(body).digest('hex')}`,
    ];
    files.set(`sources/paper-${number}.md`, `---\n${head.join('\n')}\n---\n${body}`);
  }
  const listed = Array.from({ length: events }, (_, number) => {
    const source = number % documents;
    const paragraph = (Math.floor(number / documents) * 17 + source) % paragraphs;
    const said = /** @type {(typeof sources)[number][number]} */ (sources[source]?.[paragraph]);
    const words = `${said.day} ${MONTHS[said.month]} 2025`;
    return {
      id: `event-${number}`,
      title: `${said.body} and ${said.thing}, ${number}`,
      summary: `What became of ${said.thing} in ${MONTHS[said.month]}.`,
      kind: 'event',
      attribution: 'The Brandmouth Courier',
      date: { edtf: `2025-${two(said.month + 1)}-${two(said.day)}`, asWritten: [words], basis: 'stated' },
      lane: `lane-${number % LANES.length}`,
      actors: [said.person],
      tags: [`tag-${number % 9}`],
      importance: 40 + (number % 30),
      evidence: [
        {
          source: `paper-${source}`,
          paragraph: paragraph + 1,
          quote: firstClause(said.text),
          role: 'supports',
        },
      ],
    };
  });
  const definition = {
    id: 'a-large-project',
    title: 'A large project',
    description: 'Invented, to measure the editor with.',
    language: 'en',
    lanes: LANES.map((title, number) => ({ id: `lane-${number}`, title })),
    events: listed,
  };
  files.set('timeline.json', `${JSON.stringify(definition, undefined, 2)}\n`);
  return files;
}

/**
 * Returns a project as the one file that the editor opens.
 * @param {ReadonlyMap<string, string>} files
 * @returns {string}
 */
export function asOneFile(files) {
  const form = 'sourceline-project';
  return JSON.stringify({ form, version: 1, files: Object.fromEntries(files), bytes: {} });
}

/** @param {import('../../scripts/lib/generate/random.js').Random} random */
function paragraphOf(random) {
  const day = 1 + Math.floor(random() * 28);
  const month = Math.floor(random() * 12);
  const [body, thing, person] = [oneOf(random, BODIES), oneOf(random, THINGS), oneOf(random, PEOPLE)];
  const first = `On ${day} ${MONTHS[month]} 2025 ${body} of ${oneOf(random, PLACES)} ${oneOf(random, DEEDS)} ${thing}`;
  const rest = `, as ${person} said. ${oneOf(random, ENDS)} ${oneOf(random, ENDS)}`;
  return { text: first + rest, day, month, body, thing, person };
}

/** @param {string} text */
const firstClause = (text) => text.slice(0, text.indexOf(','));

/** @param {number} number */
const two = (number) => String(number).padStart(2, '0');
