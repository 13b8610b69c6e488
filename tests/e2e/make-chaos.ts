import { expect, type BrowserContext, type Page } from '@playwright/test';
import fc from 'fast-check';

/*
 * Random work in the editor, killed at random. A session opens the page, checks that it shows what was there at most a second
 * before the last kill, works, and kills the tab: closed without being asked, or crashed.
 */

type Command =
  | { readonly kind: 'retitle'; readonly text: string }
  | { readonly kind: 'paragraph' | 'wait'; readonly number: number }
  | { readonly kind: 'event' | 'mark' | 'undo' | 'redo' | 'sample' };

/** A paragraph of the article, as it takes the focus. */
const PARAGRAPH = '#make-article [data-words]';

interface Session {
  readonly commands: readonly Command[];
  readonly kill: 'close' | 'crash';
  /** How long after the last command it is killed, in milliseconds. */
  readonly after: number;
  readonly walk: boolean;
}

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((each) => /\S/.test(each) && !/[\r\n]/.test(each));

const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('retitle' as const), text }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('paragraph' as const), number: fc.nat(6) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), number: fc.nat(500) }) },
  {
    weight: 9,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'event' as const,
        'event' as const,
        'mark' as const,
        'undo' as const,
        'undo' as const,
        'redo' as const,
        'sample' as const,
      ),
    }),
  },
);

const session: fc.Arbitrary<Session> = fc.record({
  commands: fc.array(command, { minLength: 2, maxLength: 9 }),
  kill: fc.constantFrom('close', 'crash'),
  after: fc.oneof(fc.constant(0), fc.nat(500), fc.nat(1500)),
  walk: fc.boolean(),
});

/** What the page shows of the work. */
interface Shown {
  readonly title: string;
  readonly events: string;
  readonly form: string;
  readonly documents: number;
  readonly undo: string;
  readonly redo: string;
}

interface Seen {
  readonly at: number;
  readonly shown: Shown;
}

export interface ChaosFigures {
  sessions: number;
  commands: number;
  crashes: number;
  /** Sessions after which something of the last second was not there. */
  lossy: number;
  undone: number;
}

/** Runs sessions one after the other in a context, and returns what was done. Rejects where more is lost than a second. */
export async function runChaos(
  context: BrowserContext,
  options: { readonly sessions: number; readonly seed: number },
): Promise<ChaosFigures> {
  const figures: ChaosFigures = { sessions: 0, commands: 0, crashes: 0, lossy: 0, undone: 0 };
  let seen: Seen[] = [];
  let killedAt = 0;
  for (const [number, { commands, kill, after, walk }] of fc
    .sample(session, { numRuns: options.sessions, seed: options.seed })
    .entries()) {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const start = await openMake(page);
    if (number > 0) {
      // What was shown a second before the kill, or anything after it.
      const first = Math.max(
        0,
        seen.findLastIndex(({ at }) => at <= killedAt - 1000),
      );
      const kept = seen.map((each) => JSON.stringify(each.shown));
      expect(kept.slice(first), `session ${number} of seed ${options.seed}`).toContain(JSON.stringify(start));
      if (kept.at(-1) !== JSON.stringify(start)) figures.lossy += 1;
    }
    seen = [{ at: Date.now(), shown: start }];
    if (walk) figures.undone += await walkSteps(page, start, (shown) => seen.push({ at: Date.now(), shown }));
    for (const each of commands) {
      await perform(page, each);
      seen.push({ at: Date.now(), shown: await readShown(page) });
      figures.commands += 1;
    }
    await page.waitForTimeout(after);
    expect(errors, `session ${number} of seed ${options.seed}`).toEqual([]);
    killedAt = Date.now();
    if (kill === 'crash') {
      figures.crashes += 1;
      const client = await context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      client.send('Page.crash').catch(() => undefined);
      await crashed;
    }
    await page.close({ runBeforeUnload: false });
    figures.sessions += 1;
  }
  return figures;
}

/** Opens the editor and returns what it shows. */
export async function openMake(page: Page): Promise<Shown> {
  await page.goto('make/');
  await page.locator('.editor').waitFor();
  return readShown(page);
}

/** Goes back all steps and forth again: the page shows the same afterwards. */
async function walkSteps(page: Page, start: Shown, note: (shown: Shown) => void): Promise<number> {
  const look = async (): Promise<Shown> => {
    const shown = await readShown(page);
    note(shown);
    return shown;
  };
  const back: Shown[] = [start];
  const undo = page.locator('.tools button').first();
  const redo = page.locator('.tools button').nth(1);
  let redone = 0;
  while ((await redo.isEnabled()) && redone < 300) {
    await redo.click();
    await look();
    redone += 1;
  }
  for (let step = 0; step < redone; step += 1) {
    await undo.click();
    await look();
  }
  expect(work(await look())).toEqual(work(start));
  let last = start;
  while ((await undo.isEnabled()) && back.length < 40) {
    await undo.click();
    const now = await look();
    expect(now.redo).toContain(last.undo.split(': ')[1] ?? '');
    back.push(now);
    last = now;
  }
  for (const expected of back.slice(0, -1).reverse()) {
    await redo.click();
    expect(work(await look())).toEqual(work(expected));
  }
  return back.length - 1 + redone;
}

/** What undo is about; a form of an event that was undone is gone for good. */
function work({ form: _form, ...shown }: Shown): Omit<Shown, 'form'> {
  return shown;
}

async function perform(page: Page, command: Command): Promise<void> {
  switch (command.kind) {
    case 'retitle': {
      const title = page.locator('input.title');
      await title.fill(command.text);
      return title.press('Enter');
    }
    case 'wait':
      return page.waitForTimeout(command.number);
    case 'undo':
      return page
        .locator('.tools button')
        .first()
        .click({ force: true, timeout: 2000 })
        .catch(() => undefined);
    case 'redo':
      return page
        .locator('.tools button')
        .nth(1)
        .click({ force: true, timeout: 2000 })
        .catch(() => undefined);
    case 'sample': {
      const sample = page.locator('.empty .ways button').first();
      return (await sample.count()) > 0 ? sample.click() : undefined;
    }
    default:
      return inArticle(page, command);
  }
}

/** Goes to a paragraph, or makes an event or a mark of words in the one that is focused. */
async function inArticle(page: Page, command: Command): Promise<void> {
  const paragraphs = page.locator(PARAGRAPH);
  const count = await paragraphs.count();
  if (count === 0) return;
  const number = command.kind === 'paragraph' && 'number' in command ? command.number % count : 0;
  if (command.kind === 'paragraph') return paragraphs.nth(number).focus();
  if (!(await page.evaluate((selector) => document.activeElement?.matches(selector), PARAGRAPH)))
    await paragraphs.first().focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press(command.kind === 'event' ? 'Enter' : 'm');
}

/** Reads what the page shows of the work, at one moment. */
function readShown(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const [undo, redo] = document.querySelectorAll<HTMLButtonElement>('.tools button');
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      '#make-form :is(input, textarea)',
    );
    return {
      title: document.querySelector<HTMLInputElement>('input.title')?.value ?? '',
      events: document.querySelector('.editor footer b')?.textContent ?? '',
      form: field?.value ?? document.querySelector('#make-form p')?.textContent ?? '',
      documents: document.querySelectorAll('#make-documents li').length,
      undo: undo?.title ?? '',
      redo: redo?.title ?? '',
    };
  });
}
