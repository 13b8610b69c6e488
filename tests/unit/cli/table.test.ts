import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../../scripts/generate.js';
import { ROOT } from './files';
import { check } from '../../../src/cli/commands/check';
import { run } from '../../../src/cli/run';

/** `sourceline check` of tables, with what stands for a terminal. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-table-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function checked(...args: string[]): Promise<{ code: number; text: string; warned: string }> {
  let [text, warned] = ['', ''];
  const terminal = {
    write: async (data: string | Uint8Array) => void (text += String(data)),
    print: async (data: string) => void (text += data),
    warn: (data: string) => void (warned += data),
    progress: () => undefined,
    read: async () => new Uint8Array(),
    isColoured: false,
    isErrorColoured: false,
  };
  const context = { terminal, load: async () => undefined, from: folder };
  return { code: await run(['check', ...args], { commands: [check], version: '0' }, context), text, warned };
}

const put = (name: string, data: string | Uint8Array): string => {
  writeFileSync(join(folder, name), data);
  return name;
};

describe('the check of a table', () => {
  it('passes when every row is whole and names a source', async () => {
    const name = put('good.csv', 'title,start,source,extra\na,2020,S,1\nb,2021,S,2\n');
    expect(await checked(name)).toEqual({
      code: 0,
      warned: '',
      text: 'good.csv: 2 rows of csv, 1 lane, 1 source\n  columns that are not read: extra\n\nno faults in 1 table\n',
    });
  });

  it('asks once for the order of day and month, and takes the answer', async () => {
    const name = put('order.csv', 'title,start,source\na,8/9/2020,S\nb,3/4/2021,S\n');
    const asked = await checked(name);
    expect(asked.code).toBe(1);
    expect(asked.text).toContain('In 2 rows no value shows which number is the day, as in 8/9/2020.');
    expect(asked.text).toContain('--order dmy or --order mdy');
    expect(asked.text.match(/8\/9\/2020/g)).toHaveLength(1);
    // That no row is read follows from it, and is no fault of its own.
    expect(asked.text).not.toContain('could be read');
    expect(asked.text).toMatch(/\n2 faults in 1 table\n$/);
    const dmy = await checked(name, '--order', 'dmy');
    expect(dmy.code).toBe(0);
    expect(dmy.text).toContain(
      'Column start: 2 values read as dates with the day first; 8/9/2020 is 2020-09-08.',
    );
    expect((await checked(name, '--order=mdy')).text).toContain('8/9/2020 is 2020-08-09');
    const wrong = await checked(name, '--order', 'ymd');
    expect([wrong.code, wrong.warned]).toEqual([2, expect.stringContaining('it can be dmy or mdy')]);
  });

  it('says how columns were read, and fails where all dates are in January 1970', async () => {
    const name = put('seconds.csv', 'Written by hand\ntitle,start,source\na,1599575142,S\n');
    expect(await checked(name)).toMatchObject({
      code: 0,
      text: expect.stringContaining(
        '  1 row above the header was not read.\n  Column start: 1 value read as Unix seconds; 1599575142 is 2020-09-08T14:25:42Z.',
      ),
    });
    const january = put('january.csv', 'title,start,source\na,1970-01-19T12:19:35Z,S\n');
    expect(await checked(january)).toMatchObject({
      code: 1,
      text: expect.stringContaining('dates fall in January 1970'),
    });
  });

  it('fails on rows that name no source, unless they are allowed to', async () => {
    const name = put(
      'half.ndjson',
      '{"title":"a","start":"2020"}\n{"title":"b","start":"2021","source":"S"}\n',
    );
    const failed = await checked(name);
    expect(failed.code).toBe(1);
    expect(failed.text).toContain(
      'half.ndjson: 1 of 2 rows name no source; --allow-unsourced lets them pass',
    );
    expect(failed.text).toContain('1 fault in 1 table');
    expect(await checked(name, '--allow-unsourced')).toMatchObject({ code: 0 });
  });

  it('tells bad rows with their place, a hundred of them', async () => {
    const name = put('bad.csv', `title,start,source\n${'a,tomorrow,S\n'.repeat(150)}`);
    const { code, text } = await checked(name);
    expect(code).toBe(1);
    expect(text).toContain('bad.csv:2  start\n  This is not a date');
    expect(text).toContain('found  tomorrow');
    expect(text).toContain('bad.csv: 50 more faults; only the first 100 are reported');
    expect(text).toContain('150 rows left out for their faults');
  });

  it('tells a file that breaks off', async () => {
    const name = put(
      'torn.csv.gz',
      gzipSync(`title,start,source\n${'a,2020,S\n'.repeat(9999)}`).subarray(0, -12),
    );
    const { code, text } = await checked(name);
    expect(code).toBe(1);
    expect(text).toMatch(/The packed file is damaged or breaks off, byte \d+\./);
  });

  it('takes a list in a JSON file and Parquet, and timelines beside them as before', async () => {
    await generate({ events: 300, seed: 1, unsourced: 0, out: join(folder, 'rows.json') });
    await generate({ events: 300, seed: 1, unsourced: 0.5, out: join(folder, 'rows.parquet') });
    const { code, text } = await checked('rows.json', 'rows.parquet', '--allow-unsourced');
    expect(code).toBe(0);
    expect(text).toContain('rows.json: 300 rows of json, ');
    expect(text).toMatch(/rows\.parquet: 1\d\d of 300 rows name no source; they are allowed to/);
    const timeline = put('empty.json', '{"version":1}');
    const both = await checked(timeline, 'rows.json');
    expect(both.code).toBe(1);
    expect(both.text).toContain('in 1 timeline\n\nrows.json: 300 rows');
    expect((await checked('nowhere.csv')).warned).toContain('there is no file or folder nowhere.csv');
    expect((await checked(ROOT)).code).toBe(2);
  });
});
