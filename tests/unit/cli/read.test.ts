import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { answer } from '../../../src/cli/answer';
import { findAssets } from '../../../src/cli/assets';
import { readAny } from '../../../src/cli/read';
import { runHere } from './here';

/* The same file is the same for every command, whatever its name is. */

// The program has its fonts beside it; here they come from their package.
vi.mock('../../../src/cli/assets', async () => {
  const { assets } = await import('../formats/assets');
  const { standaloneHtml } = await import('../../../src/standalone/page');
  return { findAssets: () => ({ ...assets, standalone: standaloneHtml }) };
});

const PATIENCE = { timeout: 300_000 };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input?: string | Uint8Array) =>
  runHere(args, { cwd: folder, ...(input === undefined ? {} : { input }) });
const put = (name: string, data: string | Uint8Array) => writeFileSync(join(folder, name), data);

const CSV = 'title,start,source,lane\nThe storm,1953-01-31,Gazette,Weather\nThe dam,1986,Gazette,Works\n';
const ROWS = [
  { title: 'The storm', start: '1953-01-31', source: 'Gazette', lane: 'Weather' },
  { title: 'The dam', start: '1986', source: 'Gazette', lane: 'Works' },
];
const LINES = ROWS.map((row) => `${JSON.stringify(row)}\n`).join('');

const TABLES: readonly (readonly [name: string, data: string | Uint8Array, format: string])[] = [
  ['rows.csv', CSV, 'csv'],
  ['rows', CSV, 'csv'],
  ['windows.csv', `\uFEFF${CSV.replaceAll('\n', '\r\n')}`, 'csv'],
  ['rows.csv.gz', gzipSync(CSV), 'csv'],
  ['packed', gzipSync(CSV), 'csv'],
  ['rows.ndjson', LINES, 'ndjson'],
  ['lines.json', LINES, 'ndjson'],
  ['rows.json', JSON.stringify(ROWS), 'json'],
  ['simile.json', JSON.stringify({ 'date-time-format': 'iso8601', events: ROWS }), 'json'],
  ['utf16.csv', Buffer.from(`\uFEFF${CSV}`, 'utf16le'), 'csv'],
];

describe('a table of events', PATIENCE, () => {
  it.each(TABLES)(
    'is one for check, export and serve, and on standard input: %s',
    async (name, data, format) => {
      put(name, data);
      const found = `: 2 rows of ${format}, 2 lanes, 1 source\n`;
      const checked = await run(['check', name]);
      expect(checked).toMatchObject({ status: 0, stderr: '' });
      expect(checked.stdout).toContain(`${name}${found}`);
      const read = await run(['check', '-'], data);
      expect(read).toMatchObject({ status: 0, stderr: '' });
      expect(read.stdout).toContain(`standard input${found}`);

      const exported = await run(['export', name, '--to', 'json', '-o', '-']);
      expect(exported).toMatchObject({ status: 0, stderr: '' });
      const { events } = JSON.parse(exported.stdout) as { events: Record<string, string>[] };
      expect(events.map(({ title, edtf, lane, source }) => [title, edtf, lane, source])).toEqual([
        ['The storm', '1953-01-31', 'Weather', 'Gazette'],
        ['The dam', '1986', 'Works', 'Gazette'],
      ]);

      const terminal = { read: () => Promise.resolve(new Uint8Array()) } as never;
      const context = { terminal, load: () => Promise.resolve(undefined), from: folder };
      const loaded = await readAny(name, context, { allowsUnsourced: true });
      const page = await answer('/', loaded, { assets: findAssets(folder) });
      expect(page.status).toBe(200);
      expect(page.body).toContain('The storm');
    },
  );

  it('comes back the same from what it is written as', async () => {
    put('rows.csv', `${CSV}"=1+1, ""quoted""",44 BC,'Gazette,\n`);
    for (const format of ['csv', 'json']) {
      const first = await run(['export', 'rows.csv', '--to', format, '-o', '-']);
      const again = await run(['export', '-', '--to', format, '-o', '-'], first.stdout);
      const rowsOf = (text: string) => text.slice(text.indexOf('events'));
      expect(rowsOf(again.stdout)).toBe(rowsOf(first.stdout));
    }
  });

  it('is written in every format that its shape allows, and the others are named', async () => {
    put('rows.csv', CSV);
    const all = await run(['export', 'rows.csv', '--to', 'all', '-o', 'all/']);
    expect(readdirSync(join(folder, 'all')).sort()).toEqual(
      ['csv', 'ics', 'json', 'md', 'pdf', 'png', 'standalone.html', 'svg'].map((end) => `rows.${end}`),
    );
    expect(all.stderr).toBe(
      `sourceline: 4 of 15 formats not written\n${['csl', 'ris', 'bib', 'annotations'].map((id) => `  ${id}: it lists archived sources, and a table has none\n`).join('')}`,
    );
    expect(all.status).toBe(2);
    expect(readFileSync(join(folder, 'all/rows.svg'), 'utf8')).toContain('The storm');
    expect(readFileSync(join(folder, 'all/rows.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:19530131');
    expect(readFileSync(join(folder, 'all/rows.standalone.html'), 'utf8')).toContain('The dam');
  });

  it('is not drawn when it is too large, and has its rows all the same', async () => {
    put('large.csv', `title,start\n${'A,2020\n'.repeat(2001)}`);
    const drawn = await run(['export', 'large.csv', '--to', 'svg', '-o', '-']);
    expect(drawn.stderr).toContain('svg: the table has 2001 rows, and 2000 is the most that is drawn');
    expect(drawn).toMatchObject({ status: 2, stdout: '' });
    expect((await run(['export', 'large.csv', '--to', 'csv', '-o', '-'])).status).toBe(0);
  });

  it('is written as far as its rows could be read, which are reported', async () => {
    put('half.csv', `${CSV}Never,sometime,Gazette,Works\n`);
    const { status, stdout, stderr } = await run(['export', 'half.csv', '--to', 'csv', '-o', '-']);
    expect(stdout.trim().split('\r\n')).toHaveLength(3);
    expect(stderr).toContain('half.csv:4  start');
    expect(status).toBe(1);
  });
});

describe('a timeline as JSON', PATIENCE, () => {
  it('stays one, also when it is broken or lacks a field', async () => {
    await run(['init', 'harbour', '--ts']);
    const { stdout: json } = await run(['export', 'harbour', '--to', 'json', '-o', '-']);
    put('harbour.json', json);
    put('compact', JSON.stringify(JSON.parse(json)));
    for (const name of ['harbour.json', 'compact'])
      expect((await run(['check', name])).stdout).toContain('harbour: 1 event, 1 quote, all verbatim');
    put('broken.json', json.slice(0, -20));
    expect((await run(['check', 'broken.json'])).stdout).toContain('the text is not well-formed JSON');
    put('lacks.json', json.replace('"version": 1,', ''));
    expect((await run(['check', 'lacks.json'])).stdout).toContain('version is missing');
  });
});

describe('a file that is neither', () => {
  it.each([
    ['book.xlsx', Buffer.from('PK\u0003\u0004......xl/workbook.xml'), 'a workbook of Excel'],
    ['dates.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'a calendar (iCalendar)'],
    ['family.ged', '0 HEAD\n1 CHAR UTF-8\n', 'a family tree (GEDCOM)'],
    ['page.html', '<!doctype html><p>One</p>', 'This is a web page'],
    ['other.json', '{"a": 1}', 'This JSON has no list of events'],
    ['paper.pdf', '%PDF-1.7\n', 'a PDF file'],
  ])('is named by every command: %s', async (name, data, what) => {
    put(name, data);
    for (const args of [
      ['check', name],
      ['check', '-'],
      ['export', name, '--to', 'svg'],
    ]) {
      const { status, stdout, stderr } = await run(args, data);
      expect(stdout + stderr).toContain(what);
      expect(status).toBe(1);
    }
  });
});
