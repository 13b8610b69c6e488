import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../../src/lib/model/timeline';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = 'tests/fixtures/sites/forms';

/** The timelines of a site as its build reads them. */
async function readSite(): Promise<ReadonlyMap<string, Timeline>> {
  const { module } = await runnerImport<{ timelines: ReadonlyMap<string, Timeline> }>(
    `${ROOT}src/lib/server/timelines.ts`,
    { root: ROOT, logLevel: 'silent', resolve: { alias: { $data: `${ROOT}${FOLDER}` } } },
  );
  return module.timelines;
}

describe('a site', () => {
  it(
    'has the timelines of folders whose definition is data, each by its id',
    { timeout: 60_000 },
    async () => {
      const timelines = await readSite();
      expect([...timelines.keys()].sort()).toEqual(['in-csv', 'in-json', 'in-yaml']);
      const [first, ...others] = [...timelines.values()].map(({ id: _id, ...rest }) => rest);
      expect(first?.events.map(({ id, date }) => [id, date.edtf])).toEqual([
        ['the-ferry-is-launched', '1986-05-12'],
        ['the-ferry-is-sold', '1994-03'],
      ]);
      for (const other of others) expect(other).toEqual(first);
    },
  );
});
