import { expect, type Page } from '@playwright/test';
import type { Kill, KilledBrowser } from './browser.js';
import type { ChaosSession, Command, Round } from './commands.js';
import { projectFile } from './dialogs.js';
import type { ChaosFigures } from './figures.js';
import { perform, typeOn } from './perform.js';
import { Record } from './record.js';
import { differences, readShown, recordShown, type Shown } from './shown.js';
import { expectRefused, fillAndFree, reopen, setFull } from './storage.js';
import { walkSteps, type Walked } from './walk.js';

/** How long a page may take until all of it is shown. */
const SHOWN_MS = 5000;

/** What is no use where nothing is kept. */
const NEEDS_STORAGE = new Set<Command['do']>(['second', 'full', 'version', 'projects']);

/** Works in the editor and is killed, round by round; fails where more is lost than a second. */
export class ChaosRun {
  readonly #browser: KilledBrowser;
  readonly #address: string;
  readonly #figures: ChaosFigures;
  readonly #record = new Record();
  readonly #losesWork: boolean;
  #storage: ChaosSession['storage'] = 'kept';
  #page: Page | undefined;
  readonly #log: string[] = [];

  constructor(
    browser: KilledBrowser,
    { address, figures, losesWork = false }: { address: string; figures: ChaosFigures; losesWork?: boolean },
  ) {
    this.#browser = browser;
    this.#address = address;
    this.#figures = figures;
    this.#losesWork = losesWork;
  }

  async run({ hasSample, events, storage, rounds }: ChaosSession): Promise<void> {
    try {
      this.#storage = storage;
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
    await page.addInitScript(recordShown, { storage: this.#storage, losesWork: this.#losesWork });
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

  async #round(round: Round): Promise<void> {
    const { commands, kill, after, isWalked, typing } = round;
    for (const command of commands) await this.#do(command);
    const walked = isWalked ? await this.#walk() : undefined;
    if (this.#storage !== 'kept') return this.#refusedKill(kill);
    if (round.isFull) await setFull(this.page, true);
    if (round.isFull) this.#record.fill();
    // It is killed in the middle of this.
    const stop = new AbortController();
    const isTyping = walked === undefined && typing !== undefined;
    const typed = isTyping ? typeOn(this.page, typing, stop.signal).catch(() => undefined) : undefined;
    await this.page.waitForTimeout(walked === undefined ? after : 1000 + after);
    // The last letter may be kept, by any kill, before the record of the page has it: it is read once more, and then killed at once.
    stop.abort();
    await typed;
    this.#record.note(await readShown(this.page));
    await this.#killAndJudge(kill, round.isFull);
    if (walked === undefined || round.isFull) return;
    const again = await this.#walk();
    expect(again.file, 'the project after it was loaded').toBe(walked.file);
    expect(again.steps, 'the steps after it was loaded').toEqual(walked.steps);
  }

  async #killAndJudge(kill: Kill, isFull: boolean): Promise<void> {
    expect(this.#record.errors).toEqual([]);
    const killedAt = await this.#kill(kill);
    let found = await readShown(this.page);
    let judged = this.#record.judge(killedAt, found);
    // Parts of the page are loaded when they are shown.
    for (const end = Date.now() + SHOWN_MS; !judged.isThere && Date.now() < end;) {
      await this.page.waitForTimeout(50);
      found = await readShown(this.page);
      judged = this.#record.judge(killedAt, found);
    }
    if (!judged.isThere) throw new Error(this.#explain(killedAt, judged.before, found));
    const { lostMs } = judged;
    const figures = this.#figures;
    if (lostMs !== undefined) figures.lossy += 1;
    figures.oldestLost = Math.max(figures.oldestLost, lostMs ?? 0);
    if (isFull) figures.fullKills += 1;
    figures.delays.push(...this.#record.delays);
    this.#record.begin(found);
  }

  /** Where nothing is kept the page says so, and a file brings all back. */
  async #refusedKill(kill: Kill): Promise<void> {
    await expectRefused(this.page);
    const file = await this.#file();
    expect(this.#record.errors).toEqual([]);
    await this.#kill(kill);
    await expectRefused(this.page);
    await reopen(this.page, file);
    this.#figures.reopened += 1;
    this.#figures.refused[this.#storage] = (this.#figures.refused[this.#storage] ?? 0) + 1;
    this.#record.begin(await readShown(this.page));
  }

  async #kill(kill: Kill): Promise<number> {
    this.#log.push(`${Date.now()} ${kill}`);
    // A page that is loaded again is another one, which is not what it is judged by.
    if (kill === 'reload') this.#record.end();
    const killedAt = await this.#browser.kill(this.page, kill);
    this.#record.end();
    this.#figures.kills[kill] = (this.#figures.kills[kill] ?? 0) + 1;
    if (kill === 'reload') await this.#waitFor(this.page);
    else await this.#open();
    return killedAt;
  }

  #explain(killedAt: number, kept: Shown | undefined, found: Shown): string {
    const all = this.#record.seen.map(({ at, shown }, index, seen) => {
      const before = seen[index - 1]?.shown;
      return `${at - killedAt} ms: ${before ? differences(before, shown) : 'start'}`;
    });
    const saves = this.#record.saves.map(({ from, at }) => `${from - killedAt} to ${at - killedAt}`);
    return [
      `After the kill at ${killedAt} the page shows what it did not show in the last second.`,
      differences(kept, found),
      `saved: ${saves.join(', ')}`,
      ...all.slice(-12),
    ].join('\n');
  }

  async #do(command: Command): Promise<void> {
    this.#figures.commands += 1;
    this.#log.push(`${Date.now()} ${JSON.stringify(command)}`);
    if (await this.#try(command)) this.#figures.done += 1;
    this.#record.note(await readShown(this.page));
  }

  async #try(command: Command): Promise<boolean> {
    if (this.#storage !== 'kept' && NEEDS_STORAGE.has(command.do)) return false;
    if (command.do === 'second') return this.#openSecond(command.isTaken);
    if (command.do !== 'full')
      return perform(this.page, command).catch((error: unknown) => this.#giveUp(error));
    await fillAndFree(this.page, `Full ${this.#figures.full}`);
    this.#figures.full += 1;
    return true;
  }

  /** What is there may be covered, or go meanwhile: its command is not done. */
  #giveUp(error: unknown): false {
    if ((error as Error).name !== 'TimeoutError') throw error;
    this.#log.push('not reached');
    return false;
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

  async #walk(): Promise<Walked> {
    const walked = await walkSteps(this.page);
    this.#figures.steps += walked.steps.length;
    this.#record.note(await readShown(this.page));
    return walked;
  }

  #file(): Promise<string> {
    return projectFile(this.page, 'As one JSON file');
  }
}
