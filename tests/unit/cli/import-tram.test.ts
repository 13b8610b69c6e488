import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PassageFinder } from '../../../src/lib/editing/imports/find/find-passages';
import type { ImportRecord } from '../../../src/lib/editing/imports/import-record';
import { readDocument } from '../../../src/lib/source/document';
import { sha256 } from '../editing/ferry-project';
import { listen } from '../../host';
import { testNetwork } from './fetch/test-network';
import { runHere } from './here';

/* The worked example of docs/importing.md on the command line: the sheet, the pages that it names, and the check. */

const TRAM = 'tests/fixtures/tram';
const PAGES: Readonly<Record<string, string>> = {
  '/2023/03/council-votes-for-tram': 'council-votes',
  '/2023/10/court-rejects-tram-complaint': 'court-rejects',
  '/2025/06/first-tram-leaves-the-market-square': 'opening',
  '/news/wall-below-market-square': 'roman-wall',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourceline-tram-'));
  cpSync(join(TRAM, 'tram.csv'), join(folder, 'tram.csv'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('imports the sheet, archives the four pages that it names, and passes its check', async () => {
  const host = await listen((request, response) => {
    const page = PAGES[request.url ?? ''];
    if (page === undefined) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(readFileSync(join(TRAM, `pages/${page}.html`)));
  });
  const network = testNetwork({ port: Number(new URL(host.origin).port), isPlain: true });
  const run = (...args: string[]) => runHere(args, { cwd: folder, network });
  try {
    const imported = await run('import', 'tram.csv', 'tram');
    expect({ status: imported.status, stderr: imported.stderr }).toEqual({ status: 0, stderr: '' });
    expect(imported.stdout).toContain('tram.csv: TimelineJS, 10 rows\n  10 new, 0 updated, 0 unchanged');
    expect(imported.stdout).toContain('1 event has no source in the file:\n    over-budget: Over budget');
    expect(imported.stdout).toContain('4 pages are named that are not archived yet:');

    const added = await run('add', '--imported', 'tram');
    expect(added.stdout).toContain('4 of 4 pages are archived in tram');
    expect(added.status).toBe(0);

    const checked = await run('check', 'tram');
    expect(checked.stdout).toContain('10 of 10 events have no source yet, and are not published');
    expect(checked.stdout).toContain('no faults in 1 timeline');
    expect(checked.status).toBe(0);
  } finally {
    await host.close();
  }
  // What is archived is what passages are looked for in: all drafts but two have one.
  expect(suggested()).toEqual({
    'petition-against-the-tram': 3,
    'council-votes-for-the-tram': 1,
    'complaint-lodged': 2,
    'court-rejects-the-complaint': 1,
    'water-pipes-are-moved': 3,
    'roman-wall-found': 1,
    'building-site-shifts-north': undefined,
    'trial-operation': 3,
    'over-budget': undefined,
    'opening-day': 1,
  });
});

/** Returns the paragraph that is suggested first for each draft. */
function suggested(): Readonly<Record<string, number | undefined>> {
  const read = (name: string): string => readFileSync(join(folder, 'tram', name), 'utf8');
  const sources = readdirSync(join(folder, 'tram/sources'))
    .filter((name) => name.endsWith('.md'))
    .flatMap((file) => readDocument(read(`sources/${file}`), { file, sha256 }).source ?? []);
  const finder = new PassageFinder(sources);
  const { events } = JSON.parse(read('timeline.json')) as {
    readonly events: readonly Parameters<PassageFinder['find']>[0][];
  };
  const { imports } = JSON.parse(read('imports.json')) as { readonly imports: readonly ImportRecord[] };
  return Object.fromEntries(
    events.map((event) => {
      const { sources: named = [], quotes = [] } = imports[0]?.events[event.id] ?? {};
      const [first] = finder.find(event, { sources: named, quotes });
      return [event.id, first?.passage.pieces[0]?.paragraph];
    }),
  );
}
