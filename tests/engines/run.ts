import { mkdirSync } from 'node:fs';
import { startFirefox } from './drivers/firefox';
import { startPlaywright } from './drivers/playwright';
import { startWebKit } from './drivers/webkit';
import type { Host } from '../host';
import type { Driver, DriverName, Engine } from './driver';
import type { Journey, Place } from './journey';
import { embedJourneys } from './journeys/embed';
import { makeJourneys } from './journeys/make';
import { openJourneys } from './journeys/open';
import { pageJourneys } from './journeys/pages';
import { shareJourneys } from './journeys/share';
import { storyJourneys } from './journeys/story';
import { timelineJourneys } from './journeys/timeline';

export { listen } from '../host';

const JOURNEYS: readonly Journey[] = [
  ...timelineJourneys,
  ...storyJourneys,
  ...shareJourneys,
  ...embedJourneys,
  ...openJourneys,
  ...makeJourneys,
  ...pageJourneys,
];

/** An engine as this machine has it. */
export interface Found {
  readonly engine: Engine;
  readonly by: DriverName;
  readonly path?: string | undefined;
}

export interface Result {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped. */
  readonly reason?: string;
}

export interface EngineResult {
  readonly engine: Engine;
  readonly version: string;
  readonly seconds: number;
  readonly results: readonly Result[];
}

const START = { playwright: startPlaywright, puppeteer: startFirefox, selenium: startWebKit };

/** No test fails for slowness: the limit is for what hangs, in milliseconds. */
const HANGS_MS = 120_000;
/** How long a browser may take to show an empty page, or to end, before it counts as gone. */
const ANSWERS_MS = 20_000;

/** Takes every journey in one engine; `only` is a part of the names of those that are wanted. */
export async function runEngine(
  { engine, by, path }: Found,
  place: Place,
  { only = '', log }: { only?: string; log: (line: string) => void },
): Promise<EngineResult> {
  const began = performance.now();
  const wanted = JOURNEYS.filter(({ name }) => name.includes(only));
  const results: Result[] = [];
  let version = '';
  for (const isDark of [false, true]) {
    const journeys = wanted.filter((journey) => (journey.isDark ?? false) === isDark);
    if (journeys.length === 0) continue;
    let driver = await START[by]({ engine, path, isDark });
    ({ version } = driver);
    try {
      for (const journey of journeys) {
        const result = await take(journey, driver, by, place);
        results.push(result);
        log(`  ${result.outcome.padEnd(7)} ${result.name}${result.reason ? `: ${result.reason}` : ''}`);
        if (result.outcome !== 'failed' || (await answers(driver))) continue;
        // Else every journey after it would fail with it.
        log('  The browser is gone: it is started anew.');
        await closed(driver);
        driver = await START[by]({ engine, path, isDark });
      }
    } finally {
      await closed(driver);
    }
  }
  return { engine, version, seconds: (performance.now() - began) / 1000, results };
}

/** Returns whether the browser still shows pages, after a journey that may have ended it. */
function answers(driver: Driver): Promise<boolean> {
  const shown = driver.goto('about:blank').then(
    () => true,
    () => false,
  );
  return Promise.race([shown, after(ANSWERS_MS, false)]);
}

/** Ends the browser, which may have ended by itself. */
function closed(driver: Driver): Promise<void> {
  return Promise.race([driver.close().catch(() => undefined), after(ANSWERS_MS, undefined)]);
}

const after = <Value>(ms: number, value: Value): Promise<Value> =>
  new Promise((done) => void setTimeout(done, ms, value).unref());

async function take(journey: Journey, driver: Driver, by: DriverName, place: Place): Promise<Result> {
  const { name, cannot, go } = journey;
  const reason = cannot?.[by];
  if (reason !== undefined) return { name, outcome: 'skipped', reason };
  const hosts: Host[] = [];
  const host = async (html: string): Promise<Host> => {
    const served = await place.host(html);
    hosts.push(served);
    return served;
  };
  let timer: NodeJS.Timeout | undefined;
  const hangs = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('it hangs')), HANGS_MS);
  });
  try {
    driver.faults();
    await Promise.race([go(driver, { ...place, host }), hangs]);
    const faults = driver.faults() ?? [];
    return faults.length > 0
      ? { name, outcome: 'failed', reason: `errors in the page: ${faults.join('; ')}` }
      : { name, outcome: 'passed' };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    mkdirSync('test-results', { recursive: true });
    const picture = `test-results/${driver.engine}-${name.replace(/\W+/g, '-')}.png`;
    await driver.screenshot(picture).catch(() => undefined);
    return { name, outcome: 'failed', reason: `${text} (${picture})` };
  } finally {
    clearTimeout(timer);
    // Those of a journey that failed, too: else the program would never end.
    await Promise.all(hosts.map((each) => each.close()));
  }
}
