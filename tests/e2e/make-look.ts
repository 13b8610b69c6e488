import type { Page } from '@playwright/test';
import { colourOnlyStates } from './forced-colours';
import { enlargeText, roomFaults, spaceText } from './room';
import { movingParts, smallTargets, useFinger } from './targets';

/** Ways in which the editor is looked at, in whatever state it is. */
const WAYS = {
  'as it is': (page: Page) => roomFaults(page),
  async 'text of twice the size'(page: Page) {
    await enlargeText(page, 2);
    const found = await roomFaults(page, 24);
    await enlargeText(page, 1);
    return found;
  },
  async 'text with wide spacing'(page: Page) {
    await spaceText(page, true);
    const found = await roomFaults(page);
    await spaceText(page, false);
    return found;
  },
  async 'forced colours'(page: Page) {
    await page.emulateMedia({ forcedColors: 'active' });
    const found = await colourOnlyStates(page);
    await page.emulateMedia({ forcedColors: null });
    return found;
  },
  async 'less motion'(page: Page) {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const found = await movingParts(page);
    await page.emulateMedia({ reducedMotion: null });
    return found;
  },
  'a pointer': (page: Page) => smallTargets(page, 24),
  async 'a finger'(page: Page) {
    const takeBack = await useFinger(page);
    const found = await smallTargets(page, 44);
    await takeBack();
    return found;
  },
} as const;

export type Way = keyof typeof WAYS;
export const ALL_WAYS = Object.keys(WAYS) as Way[];

/** Returns what is wrong in the state that the page is in, a line each, looked at in these ways. The page is then as it was. */
export async function lookInWays(page: Page, ways: readonly Way[]): Promise<string[]> {
  const found: string[] = [];
  for (const way of ways) found.push(...(await WAYS[way](page)).map((each) => `${way}: ${each}`));
  return found;
}
