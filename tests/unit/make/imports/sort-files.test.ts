import { describe, expect, it } from 'vitest';
import { sortFiles } from '../../../../src/make/imports/sort-files.js';

const MARKWHEN = 'title: The harbour\n\n2025-03-03: Petition handed in\n2025-03-11: The council votes\n';
const TABLE = 'Event,Day\nVote,2025-03-11\nSuit,2025-03-31\n';
const CALENDAR = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';

const SORTED: readonly (readonly [name: string, content: string, sort: string])[] = [
  ['events.csv', TABLE, 'table'],
  ['events', TABLE, 'table'],
  ['events.tsv', TABLE.replaceAll(',', '\t'), 'table'],
  ['cal.ics', CALENDAR, 'table'],
  ['cal.txt', CALENDAR, 'table'],
  ['plan.mw', MARKWHEN, 'table'],
  ['plan.md', MARKWHEN, 'unsure'],
  ['plan.txt', MARKWHEN, 'unsure'],
  ['note.txt', 'The ferry stopped.\n\nIt was old, and nobody was sorry.\n', 'document'],
  ['note.md', '# The ferry\n\nIt was old.\n', 'document'],
  ['page.html', '<!doctype html><title>Ferry</title><p>It was old.</p>', 'document'],
  ['a.pdf', '%PDF-1.7\n', 'document'],
  ['rows.json', '[{"title":"Vote","date":"2025-03-11"},{"title":"Suit","date":"2025-03-31"}]', 'table'],
  ['whole.json', '{"form":"sourceline-project","version":1,"files":{}}', 'project'],
  ['timeline.json', '{"title":"A","lanes":[],"events":[{"title":"Vote","date":"2025-03-11"}]}', 'project'],
  ['project.zip', 'PK\u0003\u0004', 'project'],
  ['book.xlsx', 'PK\u0003\u0004 xl/workbook.xml', 'table'],
  ['text.docx', 'PK\u0003\u0004 word/document.xml', 'document'],
];

describe('files that are dropped', () => {
  it.each(SORTED)('%s is sorted by what is in it', async (name, content, sort) => {
    const { project, tables, documents } = await sortFiles([new File([content], name)]);
    const found = project
      ? 'project'
      : tables[0]
        ? tables[0].isUnsure
          ? 'unsure'
          : 'table'
        : documents[0] && 'document';
    expect(found).toBe(sort);
  });

  it('are sorted each for itself, and of several projects one is opened', async () => {
    const files = SORTED.map(([name, content]) => new File([content], name));
    const { project, tables, documents } = await sortFiles(files);
    expect(project?.name).toBe('whole.json');
    expect(tables.length + documents.length + 1).toBe(files.length);
  });
});
