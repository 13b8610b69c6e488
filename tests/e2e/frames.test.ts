import { expect, type Page } from '@playwright/test';
import { axis, frames, hydrated, openTimeline } from './site';
import { test } from './test';

/**
 * However many gestures come between two frames, the axis is drawn once in each, and never between them; and
 * in no frame does the page jump.
 */

test.describe.configure({ mode: 'parallel' });

const EVENTS = 200;
/** Gestures between two looks at the page. */
const AT_ONCE = 8;

interface Drawn {
  readonly frames: number;
  readonly mutatedFrames: number;
  /** Mutations that were made in no frame. */
  readonly stray: number;
  /** The most that one attribute of one element was written within one frame. */
  readonly mostWrites: number;
}

interface Recorder {
  /** Frames of the page so far. */
  frame: number;
  /** From the first callback of a frame until the task after it. */
  isInFrame: boolean;
}

declare global {
  interface Window {
    recorder: Recorder;
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const recorder: Recorder = { frame: 0, isInFrame: false };
    window.recorder = recorder;
    const native = window.requestAnimationFrame.bind(window);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (recorder.isInFrame = false);
    let latest = -1;
    window.requestAnimationFrame = (callback) =>
      native((time) => {
        if (time !== latest) recorder.frame += 1;
        latest = time;
        recorder.isInFrame = true;
        port2.postMessage(undefined);
        callback(time);
      });
    // Every frame counts, and is known to be one, whether the page asked for it or not.
    requestAnimationFrame(function next() {
      requestAnimationFrame(next);
    });
  });
  await openTimeline(page);
  await hydrated(page);
});

interface Gesture {
  readonly kind: 'wheel' | 'drag';
  readonly init: { deltaX?: number; deltaY?: number; shiftKey?: boolean; ctrlKey?: boolean };
}

/** Makes many gestures over the axis, some at once and some a task apart, and watches what is drawn. */
function gesture(page: Page, { kind, init }: Gesture): Promise<Drawn> {
  return axis(page).evaluate(
    async (plot, { kind, init, count, atOnce }) => {
      const { recorder } = window;
      const task = (): Promise<void> => new Promise((next) => setTimeout(next));
      const frame = (): Promise<number> => new Promise((next) => requestAnimationFrame(next));
      const writes = new Map<number, Map<Node, Map<string, number>>>();
      let stray = 0;
      let mostWrites = 0;
      const note = (records: MutationRecord[]): void => {
        if (records.length === 0) return;
        if (!recorder.isInFrame) stray += records.length;
        const ofFrame = writes.get(recorder.frame) ?? new Map<Node, Map<string, number>>();
        writes.set(recorder.frame, ofFrame);
        for (const { target, type, attributeName } of records) {
          if (type !== 'attributes') continue;
          const ofTarget = ofFrame.get(target) ?? new Map<string, number>();
          ofFrame.set(target, ofTarget);
          const times = (ofTarget.get(attributeName ?? '') ?? 0) + 1;
          ofTarget.set(attributeName ?? '', times);
          mostWrites = Math.max(mostWrites, times);
        }
      };
      const observer = new MutationObserver(note);
      observer.observe(plot, { attributes: true, childList: true, characterData: true, subtree: true });

      const box = plot.getBoundingClientRect();
      const place = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
      const common = { bubbles: true, cancelable: true, ...place };
      const pointer = { ...common, pointerType: 'mouse', pointerId: 1 };
      const make = (n: number): Event =>
        kind === 'wheel'
          ? new WheelEvent('wheel', { ...common, ...init })
          : new PointerEvent('pointermove', { ...pointer, clientX: place.clientX - 2 * n });

      await frame();
      await task();
      note(observer.takeRecords());
      writes.clear();
      stray = 0;
      const begun = recorder.frame;
      if (kind === 'drag') plot.dispatchEvent(new PointerEvent('pointerdown', pointer));
      for (let n = 0; n < count; n += 1) {
        note(observer.takeRecords());
        recorder.isInFrame = false;
        plot.dispatchEvent(make(n));
        await Promise.resolve();
        note(observer.takeRecords());
        if (n % atOnce === atOnce - 1) await (n % (2 * atOnce) < atOnce ? frame() : task());
      }
      if (kind === 'drag') plot.dispatchEvent(new PointerEvent('pointerup', pointer));
      for (let n = 0; n < 3; n += 1) await frame();
      await task();
      note(observer.takeRecords());
      observer.disconnect();
      return { frames: recorder.frame - begun, mutatedFrames: writes.size, stray, mostWrites };
    },
    { kind, init, count: EVENTS, atOnce: AT_ONCE },
  );
}

const GESTURES: Readonly<Record<string, Gesture>> = {
  'a horizontal wheel': { kind: 'wheel', init: { deltaX: 3 } },
  'shift and the wheel': { kind: 'wheel', init: { deltaY: 3, shiftKey: true } },
  'zooming in': { kind: 'wheel', init: { deltaY: -4, ctrlKey: true } },
  'zooming out': { kind: 'wheel', init: { deltaY: 2, ctrlKey: true } },
  'a drag': { kind: 'drag', init: {} },
};

for (const [name, made] of Object.entries(GESTURES))
  test(`${name} draws once a frame`, async ({ page }) => {
    const drawn = await gesture(page, made);
    expect(drawn.mutatedFrames, 'the axis moved').toBeGreaterThan(0);
    expect(drawn.mutatedFrames).toBeLessThanOrEqual(drawn.frames);
    expect(drawn.frames, 'gestures were fast enough to share frames').toBeLessThan(EVENTS);
    expect(drawn).toMatchObject({ stray: 0, mostWrites: 1 });
  });

for (const width of [360, 768, 1280, 1920])
  test(`collapsing does not make the page jump at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openTimeline(page);
    await page.evaluate(() => document.fonts.ready);
    const opened = (await axis(page).boundingBox())?.height ?? 0;
    // In every frame: how far the page is beyond what the wheel asked for, and where the list stands on it.
    await page.evaluate(() => {
      let asked = 0;
      let from = scrollY;
      const list = document.querySelector('[data-event]');
      addEventListener('wheel', ({ deltaY }) => {
        if (Math.sign(deltaY) !== Math.sign(asked)) [asked, from] = [0, scrollY];
        asked += deltaY;
      });
      const jumps: string[] = [];
      Object.assign(window, { jumps });
      const listAt = (): number => Math.round((list?.getBoundingClientRect().top ?? 0) + scrollY);
      const begin = listAt();
      requestAnimationFrame(function look() {
        const gone = (scrollY - from) * Math.sign(asked);
        if (asked !== 0 && gone > Math.abs(asked) + 1) jumps.push(`${gone} px for ${asked}`);
        if (Math.abs(listAt() - begin) > 1) jumps.push(`the list stands at ${listAt()}, not ${begin}`);
        requestAnimationFrame(look);
      });
    });
    await page.mouse.move(width / 2, 780);
    const isCollapsed = async (): Promise<boolean> =>
      ((await axis(page).boundingBox())?.height ?? 0) < opened * 0.7;
    const wheelUntil = async (step: number, collapsed: boolean): Promise<void> => {
      for (let n = 0; n < 120 && (await isCollapsed()) !== collapsed; n += 1) {
        await page.mouse.wheel(0, step);
        await frames(page, 2);
      }
      expect(await isCollapsed()).toBe(collapsed);
    };
    await wheelUntil(16, true);
    for (let n = 0; n < 4; n += 1) await page.mouse.wheel(0, 16);
    await wheelUntil(-16, false);
    await wheelUntil(7, true);
    expect(await page.evaluate(() => (window as unknown as { jumps: string[] }).jumps.slice(0, 5))).toEqual(
      [],
    );
  });
