import { buildTestSite, type TestSite } from '../../scripts/lib/test-site.js';
import { listenWithBuild } from './any-site';
import { test } from './test';

/* Sites of timelines that the tests bring themselves, beside the one in build/. */

/** A build waits for others, on a slow machine with other work to do. */
const PATIENCE_MS = 600_000;

export interface ServedSite {
  /** Without a slash behind. */
  readonly origin: string;
  /** Paths that were asked for and are not there. */
  readonly missing: readonly string[];
}

/** Builds a site before the tests of a file, or of a group, and serves it while they run. Returns where it is, once they do. */
export function serveTestSite(site: TestSite): () => ServedSite {
  let served: Awaited<ReturnType<typeof listenWithBuild>> | undefined;
  test.beforeAll(async () => {
    test.setTimeout(PATIENCE_MS);
    served = await listenWithBuild('', await buildTestSite(site));
  });
  test.afterAll(() => served?.close());
  return () => {
    if (!served) throw new Error('the site is served while a test runs');
    return served;
  };
}
