import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { cleanNetwork } from '../unit/formats/given';
import { ARTICLE_FORMS, articleFile } from './articles';
import { buildTimeline, unpack } from './command-line';
import { compareTimelines, STRICT } from './compare';
import { Hand } from './hand';
import { addArticles, describeTimeline, makeEvent, type Offer } from './remake';
import { reasonOf } from './reasons';
import { reportOf } from './report';

/*
 * The first timeline is made again in the editor, by the page alone: its two articles are dropped in, each quote is selected
 * with the mouse, the forms are filled in, and the project is saved. The command line builds it, and what it builds is held
 * against the timeline of data/.
 */

const wanted = process.env['SOURCELINE_REMAKE_FORM'];
const folder = mkdtempSync(join(tmpdir(), 'sourceline-remake-'));
test.afterAll(() => rmSync(folder, { recursive: true }));

for (const form of ARTICLE_FORMS.filter((each) => wanted === undefined || each === wanted))
  test(`the first timeline, made again from its articles as ${form}`, async ({ page }) => {
    test.setTimeout(1_800_000);
    await page.setViewportSize({ width: 1440, height: 1200 });
    await page.goto('./make/');
    const hand = new Hand(page);
    const files = cleanNetwork.sources.map(({ id }) => articleFile(id, form));
    await addArticles(hand, files, cleanNetwork);
    await describeTimeline(hand, cleanNetwork);
    const offers: Offer[] = [];
    for (const event of cleanNetwork.events) offers.push(await makeEvent(hand, event, cleanNetwork));

    await hand.press('Control+s');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      hand.click(page.getByRole('button', { name: 'As a ZIP archive' })),
    ]);
    const project = join(folder, form);
    unpack(readFileSync(await download.path()), project);
    const { timeline, said } = buildTimeline(project, join(folder, `${form}.json`));
    const differences = compareTimelines(cleanNetwork, timeline);
    console.log(
      reportOf({ form, events: cleanNetwork.events.length, said, differences, offers, counts: hand.counts }),
    );
    expect(differences.filter(({ part }) => STRICT.includes(part))).toEqual([]);
    expect(differences.filter((each) => reasonOf(each, form) === undefined)).toEqual([]);
  });
