import { describe, expect, it } from 'vitest';
import { loadArchive, LANGUAGES } from '../../../src/lib/core';
import { detect } from '../../../src/lib/tables/detect';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  );
const zip = (...entries: string[]) => bytes('PK\u0003\u0004', ...entries.map((entry) => `..${entry}..`));
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('a file of another program', () => {
  it.each([
    ['workbook', 'a', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['workbook', 'a', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['workbook', 'a.xlsx', zip('[Content_Types].xml')],
    ['workbook', 'a', bytes(OLD_OFFICE, 'W\0o\0r\0k\0b\0o\0o\0k\0')],
    ['document', 'a', zip('[Content_Types].xml', 'word/document.xml')],
    ['document', 'a.doc', bytes(OLD_OFFICE, 'W\0o\0r\0d\0')],
    ['pdf', 'a.csv', bytes('%PDF-1.7\n')],
    ['picture', 'a', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])],
    ['picture', 'a', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['picture', 'a', bytes('GIF89a')],
    ['picture', 'a', bytes('RIFF', [1, 0, 0, 0], 'WEBP')],
    ['database', 'a', bytes('SQLite format 3\0')],
    ['packed', 'a', bytes([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c])],
    ['packed', 'a', bytes([0x28, 0xb5, 0x2f, 0xfd])],
    ['calendar', 'a', bytes('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')],
    ['calendar', 'a.csv', bytes([0xef, 0xbb, 0xbf], 'BEGIN:VCALENDAR\r\n')],
    ['contacts', 'a', bytes('BEGIN:VCARD\r\n')],
    ['gedcom', 'a', bytes('0 HEAD\n1 SOUR X\n')],
    ['rtf', 'a', bytes('{\\rtf1\\ansi Text}')],
    ['web-archive', 'a', bytes('From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n')],
    ['references', 'a', bytes('@article{one,\n  title = {One}\n}')],
    ['references', 'a', bytes('TY  - NEWS\nTI  - One\n')],
    ['xml', 'a', bytes('<?xml version="1.0"?>\n<kml xmlns="x">')],
    ['xml', 'a', bytes('<?xml version="1.0"?>\n<!-- kept -->\n<diary><entry/></diary>')],
    ['xml', 'a', bytes('<gpx version="1.1">')],
    ['picture', 'a', bytes('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['picture', 'a', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['yaml', 'a', bytes('---\nevents:\n  - title: One\n')],
    ['yaml', 'a.yml', bytes('events:\n  - title: One\n')],
    ['markdown', 'a.md', bytes('# One\n\nTwo.\n')],
  ])('is named: %s, %s', (file, name, head) => {
    expect(detect(head, name)).toEqual({ kind: 'foreign', file });
  });

  it.each([
    ['csv', 'title,start\nBEGIN:VCALENDAR,2020\n'],
    ['csv', '0,HEAD\n'],
    ['csv', 'TY,title\n'],
    ['json', '{"rtf": 1}'],
    ['csv', '@title,start\n'],
  ])('is not what only looks a little like one: %s', (format, text) => {
    expect(detect(Buffer.from(text), 'a')).toBe(format);
  });

  it('is a ZIP file or a web page as before', () => {
    expect(detect(zip('other.txt'), 'a')).toEqual({ kind: 'zip' });
    expect(detect(bytes('<!doctype html>'), 'a')).toEqual({ kind: 'html' });
    expect(detect(bytes('<?xml version="1.0"?>\n<!DOCTYPE html>\n<html lang="en">'), 'a')).toEqual({
      kind: 'html',
    });
  });

  it.each(LANGUAGES)('is said with what to do, in %s', async (language) => {
    const { problems } = (await loadArchive(language)).rows;
    const said = (['workbook', 'calendar', 'pdf', 'packed'] as const).map((file) =>
      problems.foreign({ file }),
    );
    expect(new Set(said).size).toBe(4);
    expect(said[0]).toContain('CSV UTF-8');
    for (const text of said.slice(1, 3)) expect(text).toMatch(/title.*start/);
  });
});
