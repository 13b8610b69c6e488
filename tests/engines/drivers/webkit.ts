import { spawn, type ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { Builder, Capabilities, Key, type Actions, type WebElement } from 'selenium-webdriver';
import { freePort } from '../../../scripts/serve.js';
import { callOf, keysOf, type Driver, type InPage, type LaunchOptions } from '../driver';

/** How long the driver may take to answer at first, and a script of a page to end, in milliseconds. */
const START_MS = 30_000;
const SCRIPT_MS = 60_000;
const FIRST_PORT = 4750;

interface Wheel {
  scroll(x: number, y: number, right: number, down: number): Actions;
}

/** Starts the WebKit of a Debian system, MiniBrowser, on a screen of its own where there is none. */
export async function startWebKit({ path, isDark }: LaunchOptions): Promise<Driver> {
  const port = await freePort(FIRST_PORT);
  const program = startProgram(port, isDark);
  const server = `http://127.0.0.1:${port}`;
  const stop = (): void => void (program.pid !== undefined && process.kill(-program.pid));
  try {
    await answered(`${server}/status`);
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
    });
    const driver = await new Builder().usingServer(server).withCapabilities(capabilities).build();
    await driver.manage().setTimeouts({ script: SCRIPT_MS });
    const version = (await driver.getCapabilities()).getBrowserVersion() ?? '';
    const find = async (code: InPage<never, unknown>, args: readonly unknown[]): Promise<WebElement> => {
      const element: WebElement | null = await driver.executeScript(`return ${callOf(code, args)}`);
      if (!element) throw new Error(`there is no ${JSON.stringify(args)}`);
      return element;
    };
    return {
      engine: 'webkit',
      version: `WebKitGTK ${version}`,
      async goto(address) {
        await driver.switchTo().defaultContent();
        await driver.get(address);
      },
      back: () => driver.navigate().back(),
      async run<Result>(code: InPage<never, unknown>, ...args: readonly unknown[]) {
        const answer: { value: Result } | { error: string } = await driver.executeAsyncScript(
          `const done = arguments[arguments.length - 1];
          (async () => ${callOf(code, args)})().then((value) => done({ value }), (e) => done({ error: String(e) }))`,
        );
        if ('error' in answer) throw new Error(answer.error);
        return answer.value;
      },
      async click(code, ...args) {
        const element = await find(code, args);
        await element.click().catch(async () => {
          // It brings an element to the nearest edge, where something sticky may be before it.
          await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
          await element.click();
        });
      },
      async enter(code, ...args) {
        await driver.switchTo().frame(await find(code, args));
      },
      leave: () => driver.switchTo().defaultContent(),
      type: (text) => driver.actions().sendKeys(text).perform(),
      async press(name) {
        const { held, key } = keysOf(name);
        const keys = driver.actions();
        for (const each of held) keys.keyDown(keyOf(each));
        keys.keyDown(keyOf(key)).keyUp(keyOf(key));
        for (const each of held) keys.keyUp(keyOf(each));
        await keys.perform();
      },
      async wheel(down) {
        // The types leave it out.
        const actions = driver.actions() as Actions & Wheel;
        await actions.scroll(240, 300, 0, down).perform();
      },
      async setFile(file, code, ...args) {
        await (await find(code, args)).sendKeys(file);
      },
      async resize(width, height) {
        const window = driver.manage().window();
        // The window has a border: what the page lacks is added.
        for (let turn = 0; turn < 2; turn += 1) {
          const [inner, rect] = [await readSize(), await window.getRect()];
          await window.setRect({
            ...rect,
            width: rect.width + width - (inner[0] ?? 0),
            height: rect.height + height - (inner[1] ?? 0),
          });
        }
      },
      async screenshot(file) {
        await writeFile(file, await driver.takeScreenshot(), 'base64');
      },
      faults: () => undefined,
      async close() {
        await driver.quit().catch(() => undefined);
        stop();
      },
    };

    function readSize(): Promise<number[]> {
      return driver.executeScript('return [innerWidth, innerHeight]');
    }
  } catch (error) {
    stop();
    throw error;
  }
}

function startProgram(port: number, isDark: boolean): ChildProcess {
  const command = ['WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'];
  const [name = '', ...args] = process.env['DISPLAY']
    ? command
    : ['xvfb-run', '-a', '-s', '-screen 0 2000x1400x24', ...command];
  // A group of its own, so that the screen and the browser end with it.
  return spawn(name, args, {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...(isDark ? { GTK_THEME: 'Adwaita:dark' } : {}), NO_AT_BRIDGE: '1' },
  });
}

async function answered(address: string): Promise<void> {
  for (const end = Date.now() + START_MS; ;) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    if (Date.now() > end) throw new Error('WebKitWebDriver does not answer');
    await new Promise((next) => setTimeout(next, 100));
  }
}

function keyOf(name: string): string {
  const known: Readonly<Record<string, string>> = {
    Escape: Key.ESCAPE,
    Enter: Key.ENTER,
    Control: Key.CONTROL,
    Shift: Key.SHIFT,
    Alt: Key.ALT,
    Tab: Key.TAB,
    Home: Key.HOME,
    End: Key.END,
    ArrowLeft: Key.ARROW_LEFT,
    ArrowRight: Key.ARROW_RIGHT,
    ArrowUp: Key.ARROW_UP,
    ArrowDown: Key.ARROW_DOWN,
    PageDown: Key.PAGE_DOWN,
  };
  return known[name] ?? name;
}
