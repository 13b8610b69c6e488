import { expect, type Page } from '@playwright/test';
import type { KilledBrowser } from './browser.js';
import type { ChaosSession, Command, Round } from './commands.js';
import { projectFile } from './dialogs.js';
import type { ChaosFigures } from './figures.js';
import { perform, typeOn } from './perform.js';
import { Record } from './record.js';
import { differences, readShown, recordShown, type Shown } from './shown.js';

/** Works in the editor and is killed, round by round; fails where more is lost than a second. */
export class ChaosRun {
  readonly #browser: KilledBrowser;
  readonly #address: string;
  readonly #figures: ChaosFigures;
  readonly #record = new Record();
  #page: Page | undefined;
  readonly #log: string[] = [];

  constructor(browser: KilledBrowser, address: string, figures: ChaosFigures) {
    this.#browser = browser;
    this.#address = address;
    this.#figures = figures;
  }

  async run({ hasSample, events, rounds }: ChaosSession): Promise<void> {
    try {
      const page = await this.#open();
      this.#record.begin(await readShown(page));
      if (hasSample) await this.#do({ do: 'sample' });
      for (let event = 0; hasSample && event < events; event += 1) {
        await this.#do({ do: 'select', paragraph: event, words: 0, isLong: false });
        await this.#do({ do: 'key', key: 'Enter' });
        await this.#do({ do: 'save' });
      }
      for (const round of rounds) await this.#round(round);
      this.#figures.sessions += 1;
      if (this.#figures.sessions % 10 === 0) console.log(`${this.#figures.sessions} sessions`);
    } catch (error) {
      const log = [...this.#log.slice(-40), `stalls: ${this.#record.stalls.join(', ')}`];
      throw new Error(`${(error as Error).message}\n${log.join('\n')}`, { cause: error });
    } finally {
      await this.#leave();
    }
  }

  get page(): Page {
    if (!this.#page) throw new Error('no page is open');
    return this.#page;
  }

  /** Leaves the browser empty for the next session. */
  async #leave(): Promise<void> {
    const context = await this.#browser.context();
    const blank = await context.newPage();
    for (const page of context.pages()) if (page !== blank) await page.close().catch(() => undefined);
    await this.#browser.clear(blank, new URL(this.#address).origin);
    await blank.goto('about:blank');
  }

  async #open(): Promise<Page> {
    const context = await this.#browser.context();
    const page = await context.newPage();
    await page.addInitScript(recordShown);
    await page.setViewportSize({ width: 1280, height: 900 });
    page.setDefaultTimeout(60_000);
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    this.#record.follow(page);
    this.#page = page;
    await page.goto(this.#address);
    await this.#waitFor(page);
    return page;
  }

  async #waitFor(page: Page): Promise<void> {
    await page.locator('.editor .top header .tools').waitFor({ timeout: 60_000 });
  }

  async #round({ commands, kill, after, isWalked, typing }: Round): Promise<void> {
    for (const command of commands) await this.#do(command);
    const file = isWalked ? await this.#walk() : undefined;
    // It is killed in the middle of this.
    const stop = new AbortController();
    const isTyping = file === undefined && typing !== undefined;
    const typed = isTyping ? typeOn(this.page, typing, stop.signal).catch(() => undefined) : undefined;
    await this.page.waitForTimeout(file === undefined ? after : 1000 + after);
    if (kill === 'reload' || kill === 'close') {
      // A page that is asked to go keeps the last letter, which nobody may have seen.
      stop.abort();
      await typed;
      this.#record.note(await readShown(this.page));
    }
    expect(this.#record.errors).toEqual([]);
    const killedAt = await this.#kill(kill);
    const kept = this.#record.keptAfter(killedAt).map(({ shown }) => shown);
    const found = await readShown(this.page);
    const isThere = kept.some((shown) => differences(shown, found) === '');
    if (!isThere) throw new Error(this.#explain(killedAt, kept, found));
    if (differences(kept.at(-1), found) !== '') this.#figures.lossy += 1;
    this.#figures.delays.push(...this.#record.delays);
    this.#record.begin(found);
    if (file !== undefined) expect(await this.#file(), 'the project after it was loaded').toBe(file);
  }

  async #kill(kill: Round['kill']): Promise<number> {
    this.#log.push(`${Date.now()} ${kill}`);
    const killedAt = await this.#browser.kill(this.page, kill);
    this.#figures.kills[kill] = (this.#figures.kills[kill] ?? 0) + 1;
    if (kill === 'reload') await this.#waitFor(this.page);
    else await this.#open();
    return killedAt;
  }

  #explain(killedAt: number, kept: readonly Shown[], found: Shown): string {
    const all = this.#record.seen.map(({ at, shown }, index, seen) => {
      const before = seen[index - 1]?.shown;
      return `${at - killedAt} ms: ${before ? differences(before, shown) : 'start'}`;
    });
    const saves = this.#record.saves.map(({ from, at }) => `${from - killedAt} to ${at - killedAt}`);
    return [
      `After the kill at ${killedAt} the page shows what it did not show in the last second.`,
      differences(kept.at(-1), found),
      `saved: ${saves.join(', ')}`,
      ...all.slice(-12),
    ].join('\n');
  }

  async #do(command: Command): Promise<void> {
    this.#figures.commands += 1;
    this.#log.push(`${Date.now()} ${JSON.stringify(command)}`);
    const isDone =
      command.do === 'second'
        ? await this.#openSecond(command.isTaken)
        : command.do === 'full'
          ? await this.#fill()
          : await perform(this.page, command).catch((error: unknown) => this.#giveUp(error));
    if (isDone) this.#figures.done += 1;
    this.#record.note(await readShown(this.page));
  }

  /** What is there may be covered, or go meanwhile: its command is not done. */
  #giveUp(error: unknown): false {
    if ((error as Error).name !== 'TimeoutError') throw error;
    this.#log.push('not reached');
    return false;
  }

  /** Takes all room away, works on, and gives it back: all is saved then. */
  async #fill(): Promise<boolean> {
    await this.page.evaluate(() => void (window.chaos.isFull = true));
    const text = `Full ${this.#figures.full}`;
    await perform(this.page, { do: 'title', text, isDone: true });
    const alert = this.page.getByRole('alert').filter({ hasText: 'no room' });
    await expect(alert).toBeVisible({ timeout: 30_000 });
    await this.page.evaluate(() => void (window.chaos.isFull = false));
    await this.page.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toHaveCount(0, { timeout: 30_000 });
    await expect(this.page.locator('.editor .top header')).toContainText('Saved in this browser', {
      timeout: 30_000,
    });
    this.#figures.full += 1;
    return true;
  }

  /** Opens a second tab, which may only read; it may take over, with all that was done here. */
  async #openSecond(isTaken: boolean): Promise<boolean> {
    const first = this.page;
    await expect(first.locator('.editor .top header')).not.toContainText('Saving…', { timeout: 30_000 });
    await expect(first.getByText(/^Reading /)).toHaveCount(0, { timeout: 30_000 });
    const before = await readShown(first);
    const second = await this.#open();
    const reads = second.getByRole('alert').filter({ hasText: 'Another tab' });
    const isReading = await reads.isVisible();
    // Nothing was stored yet: each of the two has a project of its own.
    if (!isReading) {
      await second.close();
      this.#page = first;
      return false;
    }
    // Nothing can be added there.
    const read = { ...(await readShown(second)), pasted: before.pasted };
    expect(differences(before, read), 'what a second tab shows').toBe('');
    await perform(second, { do: 'title', text: 'Not here', isDone: true });
    await expect(second.locator('.editor .top header .tools button').first()).not.toHaveAttribute(
      'title',
      /Not here/,
    );
    if (isTaken) {
      await second.getByRole('button', { name: 'Edit here' }).click();
      await expect(first.getByRole('alert').filter({ hasText: 'taken this project over' })).toBeVisible();
      await expect(reads).toHaveCount(0);
      await first.close();
      this.#figures.takeovers += 1;
      expect(differences(before, await readShown(second)), 'what a tab shows that takes over').toBe('');
      return true;
    }
    await second.close();
    this.#page = first;
    return true;
  }

  /** Goes back all steps and forth again: the project is the same afterwards. Returns its file. */
  async #walk(): Promise<string> {
    const { page } = this;
    const before = await this.#file();
    const start = await readShown(page);
    const redo = await this.#press(1);
    await this.#press(0, redo);
    const undone = await this.#press(0);
    await this.#press(1, undone);
    const end = await readShown(page);
    this.#figures.steps += redo + undone;
    expect(
      differences(withoutForm(start), withoutForm(end)),
      'after all steps were undone and done again',
    ).toBe('');
    expect(await this.#file(), 'the project after all steps were undone and done again').toBe(before);
    this.#record.note(end);
    return before;
  }

  /** Presses undo or redo while it can be, or so many times; returns how often. */
  #press(tool: 0 | 1, times = 250): Promise<number> {
    return this.page.evaluate(
      async ({ tool, times }) => {
        const button = document.querySelectorAll<HTMLButtonElement>('.editor .top header .tools button')[
          tool
        ];
        let count = 0;
        for (; count < times && button?.disabled === false; count += 1) {
          button.click();
          await new Promise((resolve) => setTimeout(resolve));
        }
        return count;
      },
      { tool, times },
    );
  }

  #file(): Promise<string> {
    return projectFile(this.page, 'As one JSON file');
  }
}

/** What undo is about. */
function withoutForm(shown: Shown): Shown {
  return { ...shown, form: '', quotes: '', open: '' };
}
