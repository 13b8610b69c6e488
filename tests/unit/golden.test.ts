import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import definition from '../../data/clean-network/events.js';
import Axis from '../../src/lib/components/Axis.svelte';
import { PLANS, type Plan } from '../../src/lib/layout/plan.js';
import type { Timeline } from '../../src/lib/model/timeline.js';
import { joinTimeline } from '../../src/lib/source/join.js';
import { TimelineView } from '../../src/lib/state/view.svelte.js';
import { english } from '../../src/lib/messages/english.js';
import { EVERY_MARK, timelineOf } from '../golden/made-up.js';
import { sceneOfAll } from '../golden/scenes.js';
import { figureOf, toSvg } from '../golden/svg.js';

/*
 * The axis as the build draws it, kept as SVG that a person can read and look at. When a drawing differs from
 * the kept one, the new one is written beside it as *.changed.svg; `UPDATE_GOLDEN=1 npx vitest run golden`
 * keeps the new ones.
 */

const folder = new URL('../golden/', import.meta.url);
const sources = new URL('../../data/clean-network/sources/', import.meta.url);

function readCleanNetwork(): Timeline {
  const files = readdirSync(sources).map((file) => ({
    file,
    text: readFileSync(new URL(file, sources), 'utf8'),
  }));
  const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
  const { timeline } = joinTimeline(definition, files, { file: 'events.ts', sha256 });
  if (!timeline) throw new Error('data/clean-network cannot be read');
  return timeline;
}

/** The whole axis on the server: every plan. */
function axisOf(timeline: Timeline, chosen?: string): string {
  const view = new TimelineView(timeline, english);
  const row = chosen === undefined ? undefined : view.rowOf(chosen);
  if (row !== undefined) view.choose(row, 'axis');
  const hrefOf = (at: number): string => `#${view.event(at)?.id}`;
  const ignore = (): void => undefined;
  return render(Axis, { props: { view, messages: english, hrefOf, onchoose: ignore, onopen: ignore } }).body;
}

function expectGolden(name: string, drawn: string): void {
  const kept = new URL(`${name}.svg`, folder);
  const changed = new URL(`${name}.changed.svg`, folder);
  rmSync(changed, { force: true });
  if (existsSync(kept) && readFileSync(kept, 'utf8') === drawn) return;
  if (process.env['UPDATE_GOLDEN']) return writeFileSync(kept, drawn);
  writeFileSync(changed, drawn);
  expect.fail(`tests/golden/${name}.svg is not what is drawn now: see tests/golden/${name}.changed.svg`);
}

const planOf = (id: Plan['id']): Plan => {
  const plan = PLANS.find((one) => one.id === id);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
};

describe('the drawn axis', () => {
  it.each(['compact', 'medium', 'wide'] as const)(
    'of the Clean Network timeline, %s, is the kept one',
    (id) => {
      expectGolden(`clean-network-${id}`, toSvg(axisOf(readCleanNetwork()), planOf(id)));
    },
  );

  it('of one of every kind of mark is the kept one', () => {
    expectGolden('every-mark', toSvg(axisOf(timelineOf(EVERY_MARK), 'chosen'), planOf('wide')));
  });

  it('is the same at every drawing', () => {
    const timeline = timelineOf(EVERY_MARK);
    expect(axisOf(timeline)).toBe(axisOf(timeline));
  });
});

describe('the painted order', () => {
  it.each(['2020-09-08', '2020-09', '[..2020-09-08]', '2020-08/2020-10'])(
    'puts the leader of a stack of %s over what it hides, and the selected event over all',
    (edtf) => {
      const crowd = Array.from({ length: 12 }, (_, index) => ({
        edtf,
        importance: index % 5,
        title: 'A title',
      }));
      const timeline = timelineOf([...crowd, { edtf: '2018', id: 'in-hand' }]);
      const figure = figureOf(axisOf(timeline, 'in-hand'), planOf('wide'));
      const painted = [...figure.matchAll(/id="mark-wide-([^"]*)"/g)].map(([, id = '']) => id);
      expect(painted.at(-1)).toBe('in-hand');
      const view = new TimelineView(timeline, english);
      const { marks } = sceneOfAll(view.layoutFor(planOf('wide')));
      const placeOf = (row: number): number => painted.indexOf(view.event(row)?.id ?? '');
      const hidden = marks.flatMap(({ row, below }) =>
        below.map((other) => [placeOf(other), placeOf(row)] as const),
      );
      expect(hidden.length).toBeGreaterThan(0);
      for (const [below, leader] of hidden) expect(below).toBeLessThan(leader);
    },
  );
});

describe('the question mark of what is uncertain', () => {
  it.each(PLANS.map((plan) => [plan.id, plan] as const))(
    'stands within the line of its mark: %s',
    (_, plan) => {
      const dates = ['2020-09-08?', '2020-09?', '[..2020-09-08?]', '2020-08?/2020-11'];
      const figure = figureOf(axisOf(timelineOf(dates.map((edtf) => ({ edtf })))), plan);
      const baselines = [...figure.matchAll(/class="question[^"]*" x="2" y="([^"]*)"/g)].map(([, y]) =>
        Number(y),
      );
      expect(baselines.length).toBe(dates.length);
      // Letters as high as two thirds of their size, around a line that is rowHeight high.
      for (const y of baselines) {
        expect(y - plan.fontPx * 0.66).toBeGreaterThanOrEqual(-plan.rowHeight / 2 - 1);
        expect(y).toBeLessThanOrEqual(plan.rowHeight / 2 + 1);
      }
    },
  );
});

describe('what dates say is drawn, not only worded', () => {
  const bodyOf = (edtf: string): string => {
    // The others hold the view and the lines in place.
    const events = ['2019-01-01', edtf, '2021-12-31'].map((date, index) => ({
      edtf: date,
      lane: index === 1 ? 1 : 0,
      title: 'A title',
    }));
    const figure = figureOf(axisOf(timelineOf(events)), planOf('wide'));
    const mark = /<a [^>]*id="mark-wide-e1"[^>]*>([\s\S]*?)<\/a>/.exec(figure)?.[1] ?? '';
    const classes =
      /<a [^>]*id="mark-wide-e1"[^>]*class="([^"]*)"|class="([^"]*)"[^>]*id="mark-wide-e1"/.exec(figure);
    expect(mark).not.toBe('');
    return `${classes?.[1] ?? classes?.[2] ?? ''} ${mark}`;
  };

  it.each([
    ['about', '2020-09', '2020-09~'],
    ['about', '2020-09-08', '2020-09-08~'],
    ['about', '2020-08/2020-11', '2020-08~/2020-11'],
    ['about', '[..2020-09-08]', '[..2020-09-08~]'],
    ['uncertain', '2020-09', '2020-09?'],
    ['uncertain', '2020-09-08', '2020-09-08?'],
    ['uncertain', '[..2020-09-08]', '[..2020-09-08?]'],
    ['uncertain', '2020-08/2020-11', '2020-08/2020-11?'],
    ['a state and not a moment', '[2020-08..2020-11]', '2020-08/2020-11'],
    ['a state and not a moment', '[..2020-09-08]', '/2020-09-08'],
    ['a start not known', '2019/2020-11', '/2020-11'],
    ['an end not known', '2020-09-08', '[2020-09-08..]'],
  ])('%s: %s is not drawn as %s', (_, one, other) => {
    expect(bodyOf(one)).not.toBe(bodyOf(other));
  });

  it('an arrow is for what is not known: a moment between two equal instants is none', () => {
    const instant = '2020-09-08T10:00:00Z';
    expect(bodyOf(`[${instant}..${instant}]`)).not.toMatch(/<path/);
    expect(bodyOf(`${instant}/${instant}`)).not.toMatch(/<path/);
  });
});
