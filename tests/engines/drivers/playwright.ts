import { chromium, firefox, webkit, type ElementHandle, type Frame } from '@playwright/test';
import { LAUNCH_ARGS } from '../../../scripts/lib/browser.js';
import { callOf, type Driver, type InPage, type LaunchOptions } from '../driver';

const TYPES = { chromium, firefox, webkit };

/** Starts a browser that Playwright drives: its own of any engine, or a Chromium of the system. */
export async function startPlaywright({ engine, path, isDark }: LaunchOptions): Promise<Driver> {
  const browser = await TYPES[engine].launch({
    ...(path === undefined ? {} : { executablePath: path }),
    ...(engine === 'chromium' ? { args: LAUNCH_ARGS } : {}),
  });
  const context = await browser.newContext({ colorScheme: isDark ? 'dark' : 'light' });
  if (engine === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  let faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  let frame: Frame = page.mainFrame();
  const find = async (
    code: InPage<never, unknown>,
    args: readonly unknown[],
  ): Promise<ElementHandle<Element>> => {
    const handle = await frame.evaluateHandle<unknown>(callOf(code, args));
    const element = handle.asElement() as ElementHandle<Element> | null;
    if (!element) throw new Error(`there is no ${JSON.stringify(args)}`);
    return element;
  };
  const leave = (): Promise<void> => {
    frame = page.mainFrame();
    return Promise.resolve();
  };
  return {
    engine,
    version: `${engine} ${browser.version()}`,
    async goto(address) {
      await leave();
      await page.goto(address);
    },
    async back() {
      await page.goBack();
    },
    run: (code, ...args) => frame.evaluate(callOf(code, args)),
    async click(code, ...args) {
      await (await find(code, args)).click();
    },
    async enter(code, ...args) {
      const inner = await (await find(code, args)).contentFrame();
      if (!inner) throw new Error('the frame is empty');
      frame = inner;
    },
    leave,
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    async wheel(down) {
      const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel(0, down);
    },
    async setFile(file, code, ...args) {
      await (await find(code, args)).setInputFiles(file);
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
    faults() {
      const all = faults;
      faults = [];
      return all;
    },
    close: () => browser.close(),
  };
}
