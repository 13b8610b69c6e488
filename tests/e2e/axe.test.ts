import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { HOME, hydrated, ROOT } from './site';
import { resize, SIZES, TONGUES, VIEWS, type Size } from './views';

/** Nothing that axe-core finds: in every view, language, theme and width, and with text or page at 200 %. */

test.describe.configure({ mode: 'parallel', timeout: 180_000 });

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');

/** What another set of colours, another width or larger text can break, of what is there already. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const SIZE_RULES = [...COLOUR_RULES, 'scrollable-region-focusable'];
/** Events, rows and paragraphs beyond the first are more of the same: they are looked at once. */
const MORE_OF_THE_SAME = [
  'li[data-event]:nth-child(n+6)',
  'tbody tr:nth-child(n+6)',
  'li:nth-child(n+6) > a',
  'li[data-paragraph]:nth-child(n+9)',
];

interface Look {
  readonly part?: string | undefined;
  readonly rules?: readonly string[];
  readonly isBrief?: boolean;
}

/** One line for each element with a violation of these rules, or of any. */
async function violations(
  page: Page,
  { part = 'html', rules, isBrief = false }: Look = {},
): Promise<string[]> {
  // As the debugger's own text, it runs under the policy of the page.
  await page.evaluate(`window.axe ?? (() => { ${AXE} })()`);
  const { violations } = await page.evaluate(
    async ([include, exclude, only]): Promise<Pick<AxeResults, 'violations'>> => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      for (let n = 0; n < 3; n += 1) await new Promise((next) => requestAnimationFrame(next));
      return axe.run(
        { include: [include], exclude: [...exclude] },
        { resultTypes: ['violations'], ...(only && { runOnly: [...only] }) },
      );
    },
    [part, isBrief ? MORE_OF_THE_SAME : [], rules] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all }) => `${id}: ${target.join(' ')}: ${[...any, ...all][0]?.message ?? ''}`),
  );
}

for (const { name, open, part, maxWidth = Infinity, isOne } of VIEWS)
  for (const tongue of isOne ? TONGUES.slice(0, 1) : TONGUES)
    test(`${name}, ${tongue.name}`, async ({ page }) => {
      const fitting = SIZES.filter(({ width }) => width <= maxWidth);
      // The other language has the same boxes: it is asked in the widest and the narrowest window.
      const isOther = tongue !== TONGUES[0];
      const sizes = fitting.filter((_, n) => !isOther || n === 0 || n === fitting.length - 1);
      const [first] = sizes;
      await page.setViewportSize(first ?? { width: 1280, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
      await open(page, tongue);
      for (const size of sizes) {
        await resize(page, size);
        // Other parts of the page are shown in the narrowest window: all is asked again.
        const isFirst = size === first;
        const rules = isFirst || size === sizes.at(-1) ? {} : { rules: SIZE_RULES };
        // The whole list is looked at in the first view, in each language.
        const isBrief = !isFirst || name !== VIEWS[0]?.name;
        const found = await violations(page, { part, ...rules, isBrief });
        expect.soft(found, `${size.name}, light`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      const isDark = (size: Size): boolean =>
        size === first || size === sizes.at(-1) || (part === undefined && !size.isZoomed);
      for (const size of [...sizes].reverse().filter(isDark)) {
        await resize(page, size);
        const found = await violations(page, { part, rules: COLOUR_RULES, isBrief: true });
        expect.soft(found, `${size.name}, dark`).toEqual([]);
      }
    });

test('axe works here', async ({ page }) => {
  await page.goto(HOME);
  await hydrated(page);
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect((await violations(page)).join()).toContain('button-name');
});

test('the page before its scripts come', async ({ page }) => {
  // axe is a script itself: those of the page are held back.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(HOME);
  expect(await violations(page)).toEqual([]);
});
