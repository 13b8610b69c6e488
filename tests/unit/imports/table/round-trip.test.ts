import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { field } from '../../../../src/lib/formats/cells.js';
import { readTableRows } from '../../../../src/lib/imports/table/read-rows.js';
import { textBytes } from './fixtures.js';
import { writeXlsx } from './xlsx-writer.js';

const HEAD = ['title', 'start', 'text'];
/** What no program writes into a cell, or takes off its ends. */
const clean = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\uFEFF]/gu, ' ')
    .replace(/_x[0-9a-f]{4}_/gi, '')
    .trim();
const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('a "b" c', '""', 'x,y;z|w\tv', 'two\nlines', '=1+1', '#5', '<b>&amp;</b>', '1901', '’'),
);
const cell = word.map((text) => text.split('\n').map(clean).join('\n').trim());
const table = fc
  .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 })
  .map((rows) => rows.map((row) => [...row]))
  .filter((rows) => rows.some((row) => row.some((text) => text !== '')));

/** Returns rows as they come back: without what is empty, with their numbers. */
function expected(rows: readonly (readonly string[])[]): unknown {
  return rows.flatMap((row, at) => {
    const cells = [...row];
    while (cells.at(-1) === '') cells.pop();
    return cells.length === 0 ? [] : [{ row: at + 2, cells }];
  });
}

describe('rows that were written come back', () => {
  it.each([',', ';', '\t', '|'])('from text with %j between cells', (mark) => {
    const quoted = (text: string): string =>
      text.includes(mark) ? `"${text.replaceAll('"', '""')}"` : field(text);
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, end, hasMark) => {
        const text = [HEAD, ...rows].map((row) => row.map(quoted).join(mark) + end).join('');
        const read = readTableRows(textBytes((hasMark ? '\uFEFF' : '') + text), { name: 'x.csv' });
        expect(read.names).toEqual(HEAD);
        expect(read.rows).toEqual(expected(rows));
        expect(read.problems).toEqual([]);
      }),
      { numRuns: 200, examples: [[[['a', '', '']], '\n', false]] },
    );
  });

  it('from a workbook, with shared texts and texts in cells', () => {
    fc.assert(
      fc.property(table, fc.boolean(), fc.constantFrom(undefined, 'x'), (rows, isInline, prefix) => {
        const cells = rows.map((row) =>
          row.map((text) => (text === '' ? undefined : isInline ? { type: 'str', value: text } : text)),
        );
        // A text that begins with a mark of XML is taken for XML by the writer of the tests.
        fc.pre(isInline || rows.every((row) => row.every((text) => !text.startsWith('<'))));
        const bytes = writeXlsx({
          sheets: [{ rows: [HEAD, ...cells] }],
          ...(prefix === undefined ? {} : { prefix }),
        });
        const read = readTableRows(bytes, { name: 'x.xlsx' });
        expect(read.names).toEqual(HEAD);
        expect(read.rows).toEqual(expected(rows));
        expect(read.problems).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('from JSON, in a list and on lines', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (rows, isList) => {
        const items = rows.map(([title, start, text]) => ({ title, start, text }));
        const written = isList
          ? JSON.stringify(items, null, 1)
          : items.map((item) => JSON.stringify(item)).join('\n');
        const read = readTableRows(textBytes(written), { name: 'x.json' });
        expect(read.rows.map(({ cells }) => HEAD.map((_, at) => cells[at] ?? ''))).toEqual(
          rows.filter((row) => row.some((text) => text !== '')),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('as days, from any number of a workbook that is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.boolean(), (serial, date1904) => {
        const rows = [HEAD, ['A', { value: serial, style: 1 }]];
        const { rows: read } = readTableRows(writeXlsx({ sheets: [{ rows }], formats: [14], date1904 }), {
          name: 'x',
        });
        const zero = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
        const day = new Date(zero + serial * 86_400_000);
        fc.pre(day.getUTCFullYear() <= 9999);
        expect(read[0]?.dates?.get(1)?.edtf).toBe(day.toISOString().slice(0, 10));
      }),
      { numRuns: 200 },
    );
  });
});
