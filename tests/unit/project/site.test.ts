import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadTypeScript } from '../../../src/cli/jiti';
import { readProjects } from '../../../src/cli/site/projects';
import { ROOT } from '../cli/files';

const FOLDER = join(ROOT, 'tests/fixtures/sites/forms');

it('a site has the timelines of folders whose definition is data, each by its id', async () => {
  const folders = ['in-csv', 'in-json', 'in-yaml'].map((name) => join(FOLDER, name));
  const { timelines, outcome } = await readProjects(folders, { load: loadTypeScript, from: ROOT });
  expect(outcome.isClean, outcome.text).toBe(true);
  expect(timelines.map(({ timeline }) => timeline.id)).toEqual(['in-csv', 'in-json', 'in-yaml']);
  const [first, ...others] = timelines.map(({ timeline: { id: _id, ...rest } }) => rest);
  expect(first?.events.map(({ id, date }) => [id, date.edtf])).toEqual([
    ['the-ferry-is-launched', '1986-05-12'],
    ['the-ferry-is-sold', '1994-03'],
  ]);
  for (const other of others) expect(other).toEqual(first);
});

it('a site of two projects with one id does not pass', async () => {
  const folder = join(FOLDER, 'in-csv');
  const { outcome } = await readProjects([folder, folder], { load: loadTypeScript, from: ROOT });
  expect(outcome.isClean).toBe(false);
  expect(outcome.text).toContain('another timeline has the same id');
});
