import { describe, expect, it } from 'vitest';
import type { CanvasTheme } from '../../../src/lib/render/canvas/theme';
import { englishArchive } from '../../../src/lib/messages/english';
import { Axis } from '../../../src/lib/workers/axis';
import type { FrameAsked, FromWorker } from '../../../src/lib/workers/messages';
import { Painting } from '../../../src/lib/workers/painting';
import { madeArchive } from '../layout/aggregate/made';

const axis = new Axis(madeArchive(500), englishArchive);
const { start, end } = axis.layoutFor(900).fit;
const theme: CanvasTheme = {
  paper: 1,
  ink: 2,
  mute: 3,
  rule: 4,
  pick: 5,
  pickLine: 6,
  lanes: [7],
  font: 'serif',
};

/** The frame that shows the first part of all time. */
function frame(part: number, of = 1): FrameAsked {
  const viewport = { start, end: start + (end - start) * part };
  return { part: of, viewport, width: 900, pixelRatio: 1, isMoving: false };
}

/** A painting that has no canvas, so that it tells what it drew. */
function begun() {
  const told: FromWorker[] = [];
  const painting = new Painting(
    (part) => (part < 3 ? axis : undefined),
    (message) => told.push(message),
  );
  const settled = () => new Promise((done) => setTimeout(done, 20));
  const drawn = () =>
    told.flatMap((message) => (message.kind === 'scene' ? [message.drawn.options.theme.ink] : []));
  return { painting, told, settled, drawn };
}

describe('painting beside the page', () => {
  it('waits for a look and a frame', async () => {
    const { painting, told, settled } = begun();
    painting.setFrame(frame(1));
    await settled();
    expect(told).toEqual([]);
    painting.setLook({ theme, fonts: [] });
    await settled();
    expect(told.map(({ kind }) => kind)).toContain('scene');
  });

  it('draws of several frames that wait the newest', async () => {
    const { painting, told, settled } = begun();
    painting.setLook({ theme, fonts: [] });
    await settled();
    for (const part of [1, 0.5, 0.1]) painting.setFrame(frame(part));
    await settled();
    const scenes = told.flatMap((message) => (message.kind === 'scene' ? [message.drawn.scene] : []));
    expect(new Set(scenes.map(({ ticks }) => JSON.stringify(ticks))).size).toBe(1);
    expect(scenes[0]?.ticks).toEqual(axis.sceneOf(frame(0.1)).ticks);
  });

  it('tells once of each part that its first frame is drawn', async () => {
    const { painting, told, settled } = begun();
    painting.setLook({ theme, fonts: [] });
    for (const of of [1, 1, 2, 3]) {
      painting.setFrame(frame(1, of));
      await settled();
    }
    // The third is not there yet.
    expect(told.filter(({ kind }) => kind === 'drawn')).toEqual([
      { kind: 'drawn', part: 1 },
      { kind: 'drawn', part: 2 },
    ]);
  });

  it('draws the same frame anew in other colours', async () => {
    const { painting, settled, drawn } = begun();
    painting.setLook({ theme, fonts: [] });
    painting.setFrame(frame(1));
    await settled();
    expect(new Set(drawn())).toEqual(new Set([2]));
    painting.setLook({ theme: { ...theme, ink: 9 }, fonts: [] });
    await settled();
    expect(drawn().at(-1)).toBe(9);
  });
});
