import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Timeline } from '../../src/lib/model/timeline';
import { faultsOf, launch } from './browser';
import { listenWith } from './host';
import { packageIn } from './project';
import { EVENTS, savedDocuments } from './trial/documents';
import { Trial } from './trial/trial';

/*
 * A timeline of ten events from three saved documents, as somebody makes it who has the package and an empty folder, and
 * writes no program. TimelineJS takes about 50 steps, without any evidence.
 */

const MAX_STEPS = 50;
const PROGRAM = join(packageIn(inject('project')), 'dist/cli/main.js');

const YAML = EVENTS.map(
  ([title, date, quote]) => `  - title: ${title}\n    date: ${date}\n    quote: ${quote}\n`,
);
const CSV = EVENTS.map(([title, date, quote]) => `${title},${date},"${quote}"\n`);
const FORMS = [
  ['timeline.yaml', '--yaml', (begun: string) => begun.replace(/^events:[^]*/m, `events:\n${YAML.join('')}`)],
  ['events.csv', '--csv', () => `title,date,quote\n${CSV.join('')}`],
] as const;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launch();
  folder = mkdtempSync(join(tmpdir(), 'sourceline-trial-'));
  for (const [name, bytes] of Object.entries(await savedDocuments()))
    writeFileSync(join(folder, name), bytes);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('from three saved documents to a published timeline', () => {
  it.each(FORMS)('as %s', async (file, form, eventsIn) => {
    const name = file.replace(/\W/g, '-');
    const trial = new Trial(folder, PROGRAM);
    trial.run('init', name, form, '--empty', '--title', 'The basin of Skarrvik');
    const added = trial.run('add', 'basin.html', 'wall.pdf', 'minutes.docx', '--to', name);
    expect(added.match(/^Its id is /gm)).toHaveLength(3);
    // A person types three values for each event.
    const begun = readFileSync(join(folder, name, file), 'utf8');
    trial.write(join(name, file), EVENTS.length * 3, eventsIn(begun));
    const checked = trial.run('check', name, '--fix');
    expect(checked).toContain(`10 events, 10 quotes, all verbatim`);
    trial.run('build', name, '-o', `${name}-site`);
    // Any program that serves files shows it.
    trial.count();
    console.info(`${file}: ${trial.summary}`);
    expect(trial.steps).toBeLessThanOrEqual(MAX_STEPS);

    const site = join(folder, `${name}-site`);
    const host = await listenWith(site);
    try {
      const page = await browser.newPage();
      const faults = faultsOf(page, host.origin);
      await page.goto(`${host.origin}/`);
      for (const [title] of EVENTS)
        expect(await page.getByText(title, { exact: true }).count(), title).toBeGreaterThan(0);
      expect(faults).toEqual([]);
      await page.close();
    } finally {
      await host.close();
    }
    const { events } = JSON.parse(readFileSync(join(site, `t/${idIn(site)}.json`), 'utf8')) as Timeline;
    expect(events.map(({ title, date, evidence }) => [title, date.asWritten[0], evidence[0].quote])).toEqual(
      EVENTS.map((each) => [...each]),
    );
  });
});

/** The id is made from the title, or from the folder where a table has no room for it. */
function idIn(site: string): string {
  return (
    ['timeline-yaml', 'events-csv', 'the-basin-of-skarrvik'].find((id) =>
      existsSync(join(site, `t/${id}.json`)),
    ) ?? ''
  );
}
