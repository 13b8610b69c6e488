import type { Page } from '@playwright/test';

/** What an older browser does not have, taken away before the page's first script. */
export const LACKS = {
  'light-dark() and :has()': () => {
    CSS.supports = () => false;
  },
  'CSS.supports': () => {
    Object.defineProperty(window, 'CSS', { value: undefined });
  },
  'AbortSignal.any': () => {
    Object.defineProperty(AbortSignal, 'any', { value: undefined });
  },
  'URL.canParse': () => {
    Object.defineProperty(URL, 'canParse', { value: undefined });
  },
  findLast: () => {
    Object.defineProperty(Array.prototype, 'findLast', { value: undefined });
  },
} as const;

export type Lack = keyof typeof LACKS;

export const ALL_LACKS = Object.keys(LACKS) as Lack[];

/** Takes a feature away from a page and its frames, and returns what goes wrong in them. */
export async function take(page: Page, lack: Lack): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.addInitScript(LACKS[lack]);
  return faults;
}
