import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ImportFault, type Import, type ReadImport } from '../../../src/lib/imports/import';
import { readSimile } from '../../../src/lib/imports/simile/read-simile';
import { readTimelineJsJson } from '../../../src/lib/imports/timelinejs/read-json';
import { readTimelineJsSheet } from '../../../src/lib/imports/timelinejs/read-sheet';
import { readVis } from '../../../src/lib/imports/vis/read-vis';
import { parseEdtf } from '../../../src/lib/model/dates';

const FOLDER = 'tests/fixtures/imports';

/** Files of a format, each with its reader. */
function filesOf(
  format: string,
  reader: (name: string) => ReadImport,
): (readonly [string, Uint8Array, ReadImport])[] {
  return readdirSync(`${FOLDER}/${format}`).map((name) => [
    name,
    new Uint8Array(readFileSync(`${FOLDER}/${format}/${name}`)),
    reader(name),
  ]);
}

const FILES = [
  ...filesOf('timelinejs', (name) => (/\.json/.test(name) ? readTimelineJsJson : readTimelineJsSheet)),
  ...filesOf('vis', () => readVis),
  ...filesOf('simile', () => readSimile),
];

/** A file with some of its bytes changed, taken out or written twice, or cut off. */
const damaged = fc
  .tuple(fc.constantFrom(...FILES), fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.nat(255)), { maxLength: 6 }))
  .map(([[name, bytes, read], changes]) => {
    let file = [...bytes];
    for (const [at, kind, byte] of changes) {
      const place = at % (file.length + 1);
      if (kind === 0) file[place] = byte;
      else if (kind === 1) file.splice(place, byte % 40);
      else if (kind === 2) file.splice(place, 0, ...file.slice(place, place + (byte % 40)));
      else if (byte < 40) file = file.slice(0, place);
    }
    return { name, bytes: Uint8Array.from(file), read };
  });

async function readOrFault(read: ReadImport, bytes: Uint8Array, name: string): Promise<Import | undefined> {
  try {
    return await read(bytes, { name });
  } catch (error) {
    expect(error).toBeInstanceOf(ImportFault);
    return undefined;
  }
}

it('whatever the bytes, there are whole events or a fault, and each row is an event or has a reason', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(damaged, async ({ name, bytes, read }) => {
      const got = await readOrFault(read, bytes, name);
      if (!got) return;
      const { events, report } = got;
      count += events.length;
      const left = report.problems.filter(
        ({ kind, row }) => row !== undefined && ['no-title', 'left-out', 'damaged'].includes(kind),
      );
      const rows = new Set([...events.map(({ row }) => row), ...left.map(({ row }) => row)]);
      expect(rows.size).toBeGreaterThanOrEqual(report.rows);
      expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
      for (const event of events) {
        expect(event.title).not.toMatch(/^\s*$|[\n\r]/);
        if (event.date) expect(parseEdtf(event.date.edtf), event.date.edtf).toMatchObject({ ok: true });
        for (const { url, title } of event.sources) expect(url ?? title).toBeTruthy();
      }
    }),
    { numRuns: 300 },
  );
  expect(count).toBeGreaterThan(200);
}, 60_000);
