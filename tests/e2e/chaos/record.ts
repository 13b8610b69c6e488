import type { Page } from '@playwright/test';
import { differences, type Seen, type Shown } from './shown.js';

interface Save {
  readonly from: number;
  readonly at: number;
}

/** Whether what was found is no older than a second. `lostMs` is the age of the oldest change that is lost; absent where none is. */
type Judgement =
  | { readonly isThere: true; readonly lostMs: number | undefined }
  | { readonly isThere: false; readonly before: Shown | undefined };

/** What a page showed from its last opening on, as it wrote it down itself. */
export class Record {
  seen: Seen[] = [];
  saves: Save[] = [];
  readonly stalls: string[] = [];
  readonly errors: string[] = [];
  /** What was shown when nothing more could be stored. */
  #full: number | undefined;
  /** The page is killed: what is shown from here on, another one shows, and it is that which is judged. */
  #isOver = false;

  /** Listens to a page. */
  follow(page: Page): void {
    page.on('pageerror', ({ message }) => this.errors.push(message));
    page.on('console', (message) => {
      const text = message.text();
      if (text.startsWith('chaos ')) this.#take(JSON.parse(text.slice(6)) as Noted);
    });
  }

  /** Begins anew: the page shows this. */
  begin(shown: Shown): void {
    this.seen = [{ at: Date.now(), shown }];
    this.saves = [];
    this.stalls.length = 0;
    this.#full = undefined;
    this.#isOver = false;
  }

  /** Takes nothing more down until it begins anew. */
  end(): void {
    this.#isOver = true;
  }

  note(shown: Shown): void {
    if (JSON.stringify(this.seen.at(-1)?.shown) !== JSON.stringify(shown))
      this.seen.push({ at: Date.now(), shown });
  }

  /** From here on nothing can be stored. */
  fill(): void {
    this.#full = Date.now();
  }

  /** Judges what was found after a kill: it has to be what was shown a second before, or anything after it. */
  judge(killedAt: number, found: Shown): Judgement {
    const end = Math.min(killedAt, this.#full ?? Infinity);
    const first = this.seen.findLastIndex(({ at }) => at <= end - 1000);
    const kept = this.seen.slice(Math.max(0, first));
    const index = kept.findLastIndex(({ shown }) => differences(shown, found) === '');
    if (index === -1) return { isThere: false, before: kept.at(-1)?.shown };
    const lost = kept[index + 1];
    return { isThere: true, lostMs: lost ? Math.max(0, end - lost.at) : undefined };
  }

  /** How long each change took until it was kept for good, in milliseconds. */
  get delays(): readonly number[] {
    return this.seen.slice(1).flatMap(({ at }) => {
      const save = this.saves.find(({ from }) => from >= at);
      return save ? [save.at - at] : [];
    });
  }

  #take(noted: Noted): void {
    if (this.#isOver) return;
    if ('shown' in noted) {
      const before = this.seen.findLastIndex(({ at }) => at <= noted.at);
      this.seen.splice(before + 1, 0, noted);
    } else if ('saved' in noted) this.saves.push({ from: noted.from, at: noted.saved });
    else this.stalls.push(`${noted.from} to ${noted.stalled}`);
  }
}

type Noted =
  | Seen
  | { readonly from: number; readonly saved: number }
  | { readonly from: number; readonly stalled: number };
