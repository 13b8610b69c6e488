import { createHash } from 'node:crypto';

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

/** Returns what a new folder begins with: it passes its check as it is. */
export function startingFiles(id: string): StartingFile[] {
  return [
    { name: 'events.ts', text: eventsText(id) },
    { name: 'sources/reading-room.md', text: SOURCE },
    { name: 'README.md', text: readmeText(id) },
  ];
}

function eventsText(id: string): string {
  return `import { defineTimeline } from 'sourceline/core';

export default defineTimeline({
  id: '${id}',
  title: 'The reading room',
  description: 'What one example document reports, tied to the words it rests on.',
  language: 'en',
  // Each is the name of a file in sources/.
  sources: ['reading-room'],
  lanes: [{ id: 'library', title: 'Library' }],
  events: [
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
  ],
});
`;
}

function readmeText(id: string): string {
  return `# ${id}

A timeline of Sourceline: every event rests on a verbatim quote from a numbered paragraph of an archived source.

- \`events.ts\`: the events, their dates and their quotes.
- \`sources/\`: one Markdown file a source. Its front matter says what the document says of itself and pins the
  text below it by its SHA-256; the check reports the right hash where it differs. The first line is the headline,
  then paragraphs count from 1. Lines that are no part of the article are listed under \`boilerplate:\`.

Commands, from the folder above this one:

    npx sourceline check ${id}
    npx sourceline serve ${id}
    npx sourceline export ${id} --to all -o out/
`;
}
