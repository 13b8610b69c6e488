import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { ROOT } from './any-site';

/** What axe-core finds on a page. */

const AXE = readFileSync(`${ROOT}node_modules/axe-core/axe.min.js`, 'utf8');

/** What another set of colours, another width or larger text can break, of what is there already. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
export const SIZE_RULES = [...COLOUR_RULES, 'scrollable-region-focusable'];

/** Events, rows and paragraphs beyond the first are more of the same: they are looked at once. */
const MORE_OF_THE_SAME = [
  'li[data-event]:nth-child(n+6)',
  'tbody tr:nth-child(n+6)',
  'li:nth-child(n+6) > a',
  'li[data-paragraph]:nth-child(n+9)',
];

/**
 * For the colours axe goes through all there is, whatever it is asked of. What it is not asked of, or to leave out, is
 * emptied as long as it looks, and keeps its room.
 */
const OUTSIDE = 'li[data-event], li[data-paragraph], svg[role]';
const LEFT_OUT = 'li[data-event]:nth-child(n+6), li[data-paragraph]:nth-child(n+9)';

export interface Look {
  readonly part?: string | undefined;
  readonly rules?: readonly string[] | undefined;
  readonly isBrief?: boolean;
}

/** One line for each element with a violation of these rules, or of any. */
export async function violations(
  page: Page,
  { part = 'html', rules, isBrief = false }: Look = {},
): Promise<string[]> {
  // As the debugger's own text, it runs under the policy of the page. Half a megabyte is sent once a page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(`(() => { ${AXE} })()`);
  return page.evaluate(
    async ([include, exclude, only, outside, leftOut]): Promise<string[]> => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      for (let n = 0; n < 3; n += 1) await new Promise((next) => requestAnimationFrame(next));
      const isAsked = (item: Element): boolean =>
        item.querySelector(include) !== null ||
        (item.closest(include) !== null && (item.matches(include) || !item.matches(leftOut)));
      const away = [...document.querySelectorAll<HTMLElement | SVGElement>(outside)]
        .filter((item) => !isAsked(item))
        .map((item) => ({
          item,
          style: item.getAttribute('style'),
          height: item.getBoundingClientRect().height,
        }))
        .map(({ item, style, height }) => {
          item.style.cssText += `; box-sizing: border-box; height: ${height}px`;
          const content = document.createDocumentFragment();
          content.append(...item.childNodes);
          return { item, style, content };
        });
      const { violations }: Pick<AxeResults, 'violations'> = await axe.run(
        { include: [include], exclude: [...exclude] },
        { resultTypes: ['violations'], ...(only && { runOnly: [...only] }) },
      );
      for (const { item, style, content } of away) {
        item.append(content);
        if (style === null) item.removeAttribute('style');
        else item.setAttribute('style', style);
      }
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, any, all }) => `${id}: ${target.join(' ')}: ${[...any, ...all][0]?.message ?? ''}`,
        ),
      );
    },
    [part, isBrief ? MORE_OF_THE_SAME : [], rules, isBrief ? OUTSIDE : ':not(*)', LEFT_OUT] as const,
  );
}
