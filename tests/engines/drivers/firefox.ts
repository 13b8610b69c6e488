import puppeteer, { type ElementHandle, type Frame, type KeyInput } from 'puppeteer-core';
import { callOf, keysOf, type Driver, type InPage, type LaunchOptions } from '../driver';

/** Starts a Firefox of the system, which speaks WebDriver BiDi. */
export async function startFirefox({ path, isDark }: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    ...(path === undefined ? {} : { executablePath: path }),
    headless: true,
    // 0 is dark, 1 is light.
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': isDark ? 0 : 1 },
  });
  const page = await browser.newPage();
  let faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error instanceof Error ? error.message : String(error)));
  let frame: Frame = page.mainFrame();
  const find = async (
    code: InPage<never, unknown>,
    args: readonly unknown[],
  ): Promise<ElementHandle<Element>> => {
    const handle = (await frame.evaluateHandle(callOf(code, args))).asElement();
    if (!handle) throw new Error(`there is no ${JSON.stringify(args)}`);
    return handle as ElementHandle<Element>;
  };
  const leave = (): Promise<void> => {
    frame = page.mainFrame();
    return Promise.resolve();
  };
  return {
    engine: 'firefox',
    version: await browser.version(),
    async goto(address) {
      await leave();
      await page.goto(address);
    },
    async back() {
      await page.goBack();
    },
    run: async <Result>(code: InPage<never, unknown>, ...args: readonly unknown[]) =>
      (await frame.evaluate(callOf(code, args))) as Result,
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
    async press(name) {
      const { held, key } = keysOf(name);
      for (const each of held) await page.keyboard.down(each as KeyInput);
      await page.keyboard.press(key as KeyInput);
      for (const each of held) await page.keyboard.up(each as KeyInput);
    },
    async wheel(down) {
      const { width, height } = page.viewport() ?? { width: 800, height: 600 };
      await page.mouse.move(width / 2, height / 2);
      await page.mouse.wheel({ deltaY: down });
    },
    async setFile(file, code, ...args) {
      await ((await find(code, args)) as ElementHandle<HTMLInputElement>).uploadFile(file);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    faults() {
      const all = faults;
      faults = [];
      return all;
    },
    close: () => browser.close(),
  };
}
