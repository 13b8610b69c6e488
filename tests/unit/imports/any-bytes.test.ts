import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGedcom, readGedcom } from '../../../src/lib/imports/gedcom/read-gedcom';
import { isIcalendar, readIcalendar } from '../../../src/lib/imports/icalendar/read-icalendar';
import { ImportFault, type Import } from '../../../src/lib/imports/import';
import { isMarkwhen, readMarkwhen } from '../../../src/lib/imports/markwhen/read-markwhen';
import { parseEdtf } from '../../../src/lib/model/dates';

const READERS = {
  icalendar: [readIcalendar, isIcalendar],
  markwhen: [readMarkwhen, isMarkwhen],
  gedcom: [readGedcom, isGedcom],
} as const;
type Format = keyof typeof READERS;

function fixtures(format: Format): Uint8Array[] {
  const folder = `tests/fixtures/imports/${format}`;
  return readdirSync(folder).map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)));
}

async function readOrFault(format: Format, bytes: Uint8Array): Promise<Import | ImportFault> {
  try {
    return await READERS[format][0](bytes, { name: 'x' });
  } catch (error) {
    if (error instanceof ImportFault) return error;
    throw error;
  }
}

/** Each event has a key of its own, a title of one line, and a date that is EDTF; each row is an event, or is said. */
function expectWhole(read: Import): void {
  expect(new Set(read.events.map(({ key }) => key)).size).toBe(read.events.length);
  for (const { title, date, sources } of read.events) {
    expect(title).toMatch(/^\S.*$/);
    if (date) expect([date.edtf, parseEdtf(date.edtf).ok]).toEqual([date.edtf, true]);
    for (const source of sources) expect(source.url ?? source.title).toBeTruthy();
  }
  const undated = read.events.filter(({ date }) => !date).length;
  const { problems, rows } = read.report;
  expect(problems.filter(({ kind }) => kind === 'date')).toHaveLength(undated);
  const leftOut = problems.filter(({ kind }) => kind === 'left-out' || kind === 'no-title').length;
  expect(read.events.length + leftOut).toBe(rows);
}

/** A piece of a file in place of another of it: cut off, doubled, or with bytes that are none of it. */
const damage = (files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(fc.constantFrom(...files), fc.nat(), fc.nat(), fc.nat(), fc.uint8Array({ maxLength: 12 }))
    .map(([file, a, b, c, bytes]) => {
      const [from, to, at] = [a, b, c].map((place) => place % (file.length + 1)) as [number, number, number];
      return new Uint8Array([
        ...file.slice(0, at),
        ...bytes,
        ...file.slice(Math.min(from, to), Math.max(from, to)),
      ]);
    });

describe.each(Object.keys(READERS) as Format[])('%s', (format) => {
  it('is known by its content, and no other is', () => {
    for (const other of Object.keys(READERS) as Format[])
      for (const bytes of fixtures(other))
        expect([other, READERS[format][1](bytes)]).toEqual([other, other === format]);
  });

  it('gives whole events of each fixture, and of what is damaged, or a fault', async () => {
    const files = fixtures(format);
    for (const bytes of files) expectWhole((await readOrFault(format, bytes)) as Import);
    await fc.assert(
      fc.asyncProperty(damage(files), async (bytes) => {
        const read = await readOrFault(format, bytes);
        if (!(read instanceof ImportFault)) expectWhole(read);
        else expect(read.fix).not.toBe('');
      }),
      { numRuns: 250 },
    );
  });
});
