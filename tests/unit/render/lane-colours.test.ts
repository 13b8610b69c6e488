import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT } from '../../../src/lib/render/figure/colours';
import { laneClass } from '../../../src/lib/render/mark-geometry';
import { contrastOf, differenceOf, labOf, SIGHTS, type Triple } from './colour-difference';

const theme = readFileSync(new URL('../../../src/lib/components/theme.css', import.meta.url), 'utf8');

/** Values of a property in the theme, light and dark. */
function themeValues(name: string): [light: string, dark: string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(theme) ?? [];
  return [light, dark];
}

const SIGHT_NAMES = Object.keys(SIGHTS) as (keyof typeof SIGHTS)[];
const THEMES = [
  ['light', 0, LIGHT.lanes],
  ['dark', 1, DARK.lanes],
] as const;

describe('CIEDE2000', () => {
  // Pairs 1, 4, 7, 13, 17 and 34 of the test data of Sharma, Wu and Dalal.
  it.each<[Triple, Triple, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('of %j and %j is %d', (first, second, expected) => {
    expect(differenceOf(first, second)).toBeCloseTo(expected, 4);
    expect(differenceOf(second, first)).toBeCloseTo(expected, 4);
  });
});

describe.each(THEMES)('the colours of lanes, %s', (_, index, lanes) => {
  it('are twelve before one repeats', () => {
    expect(lanes).toHaveLength(12);
    expect(new Set(lanes).size).toBe(12);
    expect(laneClass(11)).toBe('lane-11');
    expect(laneClass(12)).toBe(laneClass(0));
  });

  it.each(['paper', 'card', 'pick-soft'])('are words that can be read on --%s', (name) => {
    const ground = themeValues(name)[index] ?? '';
    expect(Math.min(...lanes.map((lane) => contrastOf(lane, ground)))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGHT_NAMES)('differ from those of their neighbours with %s sight', (sight) => {
    const seen = lanes.map((lane) => labOf(lane, sight));
    const differences = seen.map((lab, at) => differenceOf(lab, seen[(at + 1) % seen.length] ?? lab));
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(10);
  });

  it('differ from all others, and from the colour of the selection, with normal sight', () => {
    const seen = [themeValues('pick-line')[index] ?? '', ...lanes].map((colour) => labOf(colour));
    const differences = seen.flatMap((lab, at) =>
      seen.slice(at + 1).map((other) => differenceOf(lab, other)),
    );
    expect(differences).toHaveLength(78);
    expect(Math.min(...differences)).toBeGreaterThanOrEqual(10);
  });
});

describe('the theme', () => {
  it('has a light value for browsers without light-dark(), the same as theirs', () => {
    const names = Array.from(theme.matchAll(/^ {4}--([\w-]+): light-dark/gm), ([, name = '']) => name);
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(theme).toContain(`\n  --${name}: ${themeValues(name)[0]};`);
  });

  it('has every colour outside of its condition', () => {
    const [before = ''] = theme.split('@supports');
    expect(before).not.toContain('light-dark(#');
    expect(before).not.toContain('color-scheme');
  });
});
