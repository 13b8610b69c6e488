import { describe, expect, it } from 'vitest';
import { AggregateMemory } from '../../../src/lib/layout/aggregate/frame';
import { bandsOf, buildIndex } from '../../../src/lib/layout/aggregate/band-index';
import { fitAll } from '../../../src/lib/layout/aggregate/layout';
import { planFor } from '../../../src/lib/layout/plan';
import { extentOf } from '../../../src/lib/layout/fit';
import { aggregateScene } from '../../../src/lib/layout/aggregate/scene';
import { columnHeight, PaintStore } from '../../../src/lib/render/canvas/columns';
import { paintPixels, paintWords, type Surface } from '../../../src/lib/render/canvas/paint';
import { Raster } from '../../../src/lib/render/canvas/raster';
import { blend, cssOf, pixel, pixelOf, type CanvasTheme } from '../../../src/lib/render/canvas/theme';
import { layoutOf, WORDS } from '../layout/aggregate/laid';
import { madeArchive } from '../layout/aggregate/made';

const PAPER = pixel(250, 250, 250);
const lanes = Array.from({ length: 6 }, (_, lane) => pixel(10 + lane * 20, 90, 160));
const theme: CanvasTheme = {
  paper: PAPER,
  ink: pixel(20, 20, 20),
  mute: pixel(90, 90, 90),
  rule: pixel(220, 220, 220),
  pick: pixel(255, 230, 160),
  pickLine: pixel(168, 106, 0),
  lanes,
  font: 'sans',
};

/** A canvas that notes what is asked of it. */
class Recorder implements Surface {
  font = '';
  fillStyle: unknown = '';
  textAlign: unknown = '';
  direction: unknown = '';
  readonly texts: { text: string; x: number; y: number; font: string; style: unknown; set: string }[] = [];
  readonly fillText = (text: string, x: number, y: number): void => {
    const set = `${String(this.textAlign)} ${String(this.direction)}`;
    this.texts.push({ text, x, y, font: this.font, style: this.fillStyle, set });
  };
  readonly setTransform = (): void => undefined;
}

const archive = madeArchive(50_000, { seed: 6, lanes: 6 });
const { table } = archive;
const index = buildIndex(table, bandsOf(6));
const layout = layoutOf(archive, index, 1280);
const fit = fitAll(extentOf(table), planFor(1280));
const WIDTH = 1152;

function sceneOf(part: number, chosen?: number) {
  const middle = chosen === undefined ? (fit.start + fit.end) / 2 : (table.start[chosen] ?? 0);
  const half = ((fit.end - fit.start) * part) / 2;
  const viewport = { start: middle - half, end: middle + half };
  return aggregateScene(layout, { viewport, width: WIDTH, messages: WORDS, chosen }, new AggregateMemory());
}

describe('colours', () => {
  it('are read as browsers give them, and written back', () => {
    expect(pixelOf('rgb(1, 2, 3)')).toBe(pixel(1, 2, 3));
    expect(pixelOf('rgba(255, 128, 0, 0.5)')).toBe(pixel(255, 128, 0));
    expect(pixelOf('color(srgb 1 0.5 0)')).toBe(pixel(255, 128, 0));
    expect(cssOf(pixel(7, 8, 9))).toBe('rgb(7 8 9)');
    expect(blend(pixel(100, 0, 200), pixel(0, 100, 0), 0.5)).toBe(pixel(50, 50, 100));
  });
});

describe('columns', () => {
  it('are higher for more, as high as there is room for the most, and seen for one', () => {
    const heights = [0, 1, 2, 10, 100, 1000, 5000].map((count) => columnHeight(count, 1000, 40, 2));
    expect(heights[0]).toBe(0);
    expect(heights[1]).toBeGreaterThanOrEqual(2);
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
    expect(heights.at(-2)).toBe(40);
    expect(heights.at(-1)).toBe(40);
  });

  it('stand where their events are, and nowhere else', () => {
    const scene = sceneOf(0.5);
    const raster = new Raster(WIDTH, layout.plan.height);
    const store = new PaintStore();
    paintPixels(raster, { ...scene, ticks: [] }, { theme, ratio: 1, namesInside: false }, store);
    let full = 0;
    for (const { lane, top, height, x, step, starts, within, isBehindMarks } of scene.columns ?? []) {
      if (isBehindMarks) continue;
      const row = (top + height - 1) * WIDTH;
      within.forEach((all, bucket) => {
        const [from, to] = [Math.round(x + bucket * step), Math.round(x + (bucket + 1) * step)];
        if (from < 0 || to > WIDTH || to <= from) return;
        const wanted =
          (starts[bucket] ?? 0) > 0 ? lanes[lane] : all > 0 ? blend(lanes[lane] ?? 0, PAPER, 0.22) : PAPER;
        expect(raster.pixels[row + from]).toBe(wanted);
        full += 1;
      });
    }
    expect(full).toBeGreaterThan(500);
  });
});

describe('a frame', () => {
  it('asks the canvas for words alone, and for few of them, at every zoom', () => {
    for (const part of [1, 0.3, 0.1, 0.03, 0.01, 0.001]) {
      const surface = new Recorder();
      const scene = sceneOf(part);
      paintWords(surface, scene, { theme, ratio: 2, namesInside: true });
      expect(surface.texts.length).toBeGreaterThan(5);
      expect(surface.texts.length).toBeLessThanOrEqual(150 + 6 + scene.ticks.length + scene.marks.length);
    }
  });

  it('turns the letters of a text that runs from right to left, and not its side', () => {
    const scene = sceneOf(0.001);
    const [mark] = scene.marks.filter(({ label }) => label?.anchor === 'start');
    if (!mark?.label) throw new Error('no label');
    const turned = { ...mark, label: { ...mark.label, text: 'افتتاح (الجسر) 7%' } };
    const left = { ...turned, label: { ...turned.label, text: '7% (גשר)', anchor: 'end' as const } };
    const surface = new Recorder();
    const marks = [mark, turned, left];
    paintWords(surface, { ...scene, marks, columns: [] }, { theme, ratio: 1, namesInside: false });
    expect(surface.texts.slice(-3).map(({ set }) => set)).toEqual(['left ltr', 'left rtl', 'right rtl']);
  });

  it('shows the selected event in the colour of the choice, as a mark and among columns', () => {
    const chosen = Math.floor(table.count / 2);
    for (const part of [0.6, 0.0005]) {
      const raster = new Raster(WIDTH, layout.plan.height);
      paintPixels(
        raster,
        sceneOf(part, chosen),
        { theme, ratio: 1, chosen, namesInside: false },
        new PaintStore(),
      );
      expect(raster.pixels.includes(theme.pickLine), `${part} of the whole`).toBe(true);
      const surface = new Recorder();
      paintWords(surface, sceneOf(part, chosen), { theme, ratio: 1, chosen, namesInside: false });
      const bold = surface.texts.filter(({ font }) => font.startsWith('650'));
      expect(bold.map(({ text }) => text).join()).toContain(layout.labelOf(chosen, 0).name);
    }
  });

  it('keeps what lies outside out', () => {
    const raster = new Raster(10, 10);
    raster.clear(PAPER);
    raster.rect(-5, -5, 3, 3, 1);
    raster.rect(8, 8, 40, 40, 2);
    raster.dot(0, 0, 4, theme.ink);
    raster.column(0, 10, 10, 200, 3, 0, 4);
    expect(raster.pixels).toHaveLength(100);
    expect(raster.pixels.every((each) => each === 3)).toBe(true);
  });
});
