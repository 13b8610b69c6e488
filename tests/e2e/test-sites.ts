import { buildTestSite, type TestSite } from '../../scripts/lib/test-site.js';
import { lookedAt, timelinesIn } from '../any-data/timelines';
import { listenWithBuild, ROOT } from './any-site';
import { LANGUAGES } from '../../src/lib/messages/languages';
import { test } from './test';

/* Sites of timelines that the tests bring themselves, beside the one in build/. */

/** A build waits for others, on a slow machine with other work to do. */
const PATIENCE_MS = 600_000;

/** Two timelines; one event has a picture. The tests of several files share it. */
export const TWO: TestSite = {
  name: 'two',
  data: 'tests/fixtures/sites/two',
  entries: [
    ...LANGUAGES.map((language) => (language === LANGUAGES[0] ? '/' : `/${language}/`)),
    ...['/t/ferry-bridge/', '/t/lichtfeuer/', '/de/t/ferry-bridge/', '/open/', '/404.html'],
    '/t/ferry-bridge/e/work-begins/',
    '/t/ferry-bridge/media/first-pier.png',
    '/t/ferry-bridge.standalone.html',
    '/embed/ferry-bridge/',
    '/embed/',
  ],
};

/** Timelines by their scale: twelve events in 55 seconds, 3,000 years, 13.8 billion years, 200 events on one day. */
export const SCALES = ['seconds', 'millennia', 'cosmos', 'one-day'] as const;

const ANY_DATA_FOLDER = 'tests/fixtures/sites/any-data';
/** Timelines of many shapes and scales, by their ids. */
export const ANY_IDS = timelinesIn(`${ROOT}${ANY_DATA_FOLDER}`);
/** Every page of words that are wider than a phone, and the page, embed and figure of every other shape. */
export const ANY_DATA: TestSite = {
  name: 'any-data',
  data: ANY_DATA_FOLDER,
  entries: [
    ...ANY_IDS.flatMap(lookedAt),
    ...['/t/long-words/e/entry-1/', '/t/long-words/s/register/', '/t/long-words/coverage/'],
    ...['one-day', 'millennia'].flatMap((id) => [`/t/${id}.json`, `/t/${id}.standalone.html`]),
    ...['/t/blocks/s/report/', '/embed/', '/open/', '/404.html'],
  ],
};

export interface ServedSite {
  /** Without a slash behind. */
  readonly origin: string;
  readonly folder: string;
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
}

/** Builds a site before the tests of a file, or of a group, and serves it while they run. Returns where it is, once they do. */
export function serveTestSite(site: TestSite): () => ServedSite {
  let served: (Awaited<ReturnType<typeof listenWithBuild>> & { readonly folder: string }) | undefined;
  test.beforeAll(async () => {
    test.setTimeout(PATIENCE_MS);
    const folder = await buildTestSite(site);
    served = { ...(await listenWithBuild('', folder)), folder };
  });
  test.afterAll(() => served?.close());
  return () => {
    if (!served) throw new Error('the site is served while a test runs');
    return served;
  };
}
