/** What a journey asks of a browser. Each engine has one of these; journeys are written once. */

export type Engine = 'chromium' | 'firefox' | 'webkit';
/** The packages that drive them. */
export type DriverName = 'playwright' | 'puppeteer' | 'selenium';

/** What a page is told to do: a function that uses nothing from outside itself, and its arguments as JSON. */
export type InPage<Args extends readonly unknown[], Result> = (...args: Args) => Result;

export interface Driver {
  readonly engine: Engine;
  /** Name and version of the browser. */
  readonly version: string;
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page, or in the frame that was entered, and returns its result as JSON. */
  run<Args extends readonly unknown[], Result>(
    code: InPage<Args, Result | Promise<Result>>,
    ...args: Args
  ): Promise<Result>;
  /** Presses the mouse on the element that the function returns. */
  click<Args extends readonly unknown[]>(
    find: InPage<Args, Element | undefined>,
    ...args: Args
  ): Promise<void>;
  /** Goes into the frame that the function returns, until `leave`. */
  enter<Args extends readonly unknown[]>(
    find: InPage<Args, Element | undefined>,
    ...args: Args
  ): Promise<void>;
  leave(): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses a key, such as `ArrowRight` or `Control+v`. */
  press(key: string): Promise<void>;
  /** Turns the wheel in the middle of the window, by CSS pixels. */
  wheel(down: number): Promise<void>;
  setFile<Args extends readonly unknown[]>(
    path: string,
    find: InPage<Args, Element | undefined>,
    ...args: Args
  ): Promise<void>;
  /** Gives the page this size in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** What went wrong in pages since it was last asked; undefined where the engine does not say. */
  faults(): readonly string[] | undefined;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly engine: Engine;
  /** The browser's program; undefined for Playwright's own. */
  readonly path: string | undefined;
  readonly isDark: boolean;
}

/** Returns the call of a function as an expression, which a policy of the page does not hold up as it would `eval`. */
export function callOf(code: InPage<never, unknown>, args: readonly unknown[]): string {
  return `(${String(code)})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}

/** Returns the keys that are held, and the one that is pressed with them: `Control+v` has one of each, `+` none held. */
export function keysOf(name: string): { readonly held: readonly string[]; readonly key: string } {
  const held = name
    .split('+')
    .slice(0, -1)
    .filter((each) => each !== '');
  return { held, key: name.slice(held.join('+').length + (held.length > 0 ? 1 : 0)) };
}
