import { createHash } from 'node:crypto';
import { csvField, guarded, type DefinitionFile } from '../lib/core.js';

export interface StartingFile {
  /** Path below the folder. */
  readonly name: string;
  readonly text: string;
}

/** The source of the first event: an example of our own, so that it may be kept and quoted by anyone. */
const BODY = `A reading room for the harbour

The harbour library opened its reading room on 3 March 2025. Forty people came on the first day, the librarian said.

The room had been planned since 2023. Its desks were made from the planks of an old ferry.
`;

const HASH = createHash('sha256').update(BODY, 'utf8').digest('hex');

const SOURCE = `---
id: reading-room
title: A reading room for the harbour
publisher: An example
language: en
sha256: ${HASH}
---
${BODY}`;

/** What a new timeline is. */
export interface Start {
  readonly id: string;
  readonly title: string;
  readonly form: DefinitionFile;
  /** Without an event and its source. */
  readonly isEmpty: boolean;
}

/** Returns what a new folder begins with: it passes its check as it is. */
export function startingFiles(start: Start): StartingFile[] {
  return [
    { name: start.form, text: definitionText(start) },
    ...(start.isEmpty ? [] : [{ name: 'sources/reading-room.md', text: SOURCE }]),
    { name: 'README.md', text: readmeText(start) },
  ];
}

/** The first event. */
const EVENT = {
  title: 'The reading room opens',
  date: '3 March 2025',
  quote: 'The harbour library opened its reading room on 3 March 2025.',
};

function definitionText(start: Start): string {
  const { id, title, form, isEmpty } = start;
  const events = isEmpty ? [] : [EVENT];
  if (form === 'timeline.json') return `${JSON.stringify({ id, title, events }, null, 2)}\n`;
  if (form === 'events.csv') return csvText(start, events);
  return form === 'timeline.yaml' ? yamlText(start) : eventsText(start);
}

function csvText({ id, title }: Start, events: readonly (typeof EVENT)[]): string {
  const rows = events.map((event) => [id, guarded(title), event.title, event.date, event.quote]);
  const names = ['timeline', 'timeline_title', 'title', 'date', 'quote'];
  return [names, ...rows].map((cells) => `${cells.map(csvField).join(',')}\r\n`).join('');
}

function yamlText({ id, title, isEmpty }: Start): string {
  const lines = Object.entries(EVENT).map(
    ([name, text], index) => `${index === 0 ? '  - ' : '    '}${name}: ${text}`,
  );
  return `# A title, a date and one quote are enough for an event; \`sourceline check --fix\` writes what follows from them.
id: ${id}
title: ${JSON.stringify(title)}
events:
${isEmpty ? lines.map((line) => `#${line.slice(1)}`).join('\n') : lines.join('\n')}
`;
}

function eventsText({ id, title, isEmpty }: Start): string {
  return `import { defineTimeline } from 'sourceline/core';

export default defineTimeline({
  id: '${id}',
  title: '${title.replace(/[\\']/g, '\\$&')}',
  description: 'What one example document reports, tied to the words it rests on.',
  language: 'en',
  // Each is the name of a file in sources/.
  sources: [${isEmpty ? '' : "'reading-room'"}],
  lanes: [{ id: 'library', title: 'Library' }],
  events: [${isEmpty ? '' : TYPED_EVENT}],
});
`;
}

/** The first event with all its fields. */
const TYPED_EVENT = `
    {
      id: 'reading-room-opens',
      kind: 'event',
      // Who says so.
      attribution: 'the example document',
      title: 'The reading room opens',
      summary: 'The library of the harbour opens its reading room.',
      date: {
        // EDTF: 2025-03-03 is a day, 2025-03 a month, 2023/2025 a time that lasted.
        edtf: '2025-03-03',
        // The document’s own words for it, from a paragraph that is quoted below.
        asWritten: ['3 March 2025'],
        // stated, relative (worked out from another date) or inferred.
        basis: 'stated',
      },
      lane: 'library',
      actors: ['the harbour library'],
      tags: [],
      importance: 50,
      evidence: [
        {
          source: 'reading-room',
          paragraph: 1,
          // Verbatim, odd typography included.
          quote: 'The harbour library opened its reading room on 3 March 2025.',
          role: 'supports',
        },
      ],
    },
  `;

function readmeText({ title, form }: Start): string {
  return `# ${title}

A timeline of Sourceline: every event rests on a verbatim quote from a numbered paragraph of an archived source.

- \`${form}\`: the events, their dates and their quotes.
- \`sources/\`: one Markdown file a source. Its front matter says what the document says of itself and pins the
  text below it by its SHA-256; the check reports the right hash where it differs. The first line is the headline,
  then paragraphs count from 1. Lines that are no part of the article are listed under \`boilerplate:\`.

Commands, from this folder:

    npx sourceline add page.html        archive a document
    npx sourceline paragraphs           the numbered paragraphs of each source
    npx sourceline check --fix          fill in what follows, and see what is wrong
    npx sourceline dev                  see it in a browser while you write
    npx sourceline export . --to all -o out/
`;
}
