import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { detectImport, readImport } from '../../../src/lib/imports/importers';

const FOLDER = 'tests/fixtures/imports';
const FORMATS = ['timelinejs', 'vis', 'simile', 'icalendar', 'table'] as const;
const FILES = FORMATS.flatMap((format) => {
  const names = readdirSync(FOLDER).includes(format) ? readdirSync(`${FOLDER}/${format}`) : [];
  return names.map((name) => ({ format, name }));
});

it.each(FILES)('$name of $format is told by what is in it', async ({ format, name }) => {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/${format}/${name}`));
  expect(await detectImport(bytes)).toBe(format);
  expect((await readImport(bytes, { name })).format).toBe(format);
});

it('a sheet of TimelineJS can be read as any table, where that is asked for', async () => {
  const bytes = new Uint8Array(readFileSync(`${FOLDER}/timelinejs/ferry.csv`));
  const mapping = { Headline: 'title', Year: 'start' } as const;
  expect((await readImport(bytes, { name: 'ferry.csv', as: 'table', mapping })).format).toBe('table');
});
