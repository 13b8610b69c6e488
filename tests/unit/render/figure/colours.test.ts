import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, laneColour, type Colours } from '../../../../src/lib/render/figure/colours';
import { cleanNetwork } from '../../formats/given';
import { leavesOf, sheetOf } from './drawn';

const theme = readFileSync(new URL('../../../../src/lib/components/theme.css', import.meta.url), 'utf8');

function valueOf(name: string): [light: string, dark: string] {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(theme) ?? [];
  return [light, dark];
}

describe('the colours of a figure', () => {
  it.each(['paper', 'ink', 'mute', 'rule', 'link'] as const)('are those of the pages: %s', (name) => {
    expect([LIGHT[name], DARK[name]]).toEqual(valueOf(name));
  });

  it('are those of the pages: lanes', () => {
    const lanes = theme.match(/--lane-\d+: light-dark/g) ?? [];
    const values = lanes.map((_, index) => valueOf(`lane-${index}`));
    expect(LIGHT.lanes).toEqual(values.map(([light]) => light));
    expect(DARK.lanes).toEqual(values.map(([, dark]) => dark));
    expect(laneColour(LIGHT, lanes.length)).toBe(LIGHT.lanes[0]);
  });

  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('are the only ones that a figure has: %s', (name, colours: Colours) => {
    const known = new Set(Object.values(colours).flat());
    for (const item of leavesOf(sheetOf(cleanNetwork, { theme: name }).items)) {
      const used = item.kind === 'text' ? [item.fill, item.halo, ...item.runs.map(({ fill }) => fill)] : [];
      const painted = item.kind === 'text' ? [] : [item.stroke, 'fill' in item ? item.fill : undefined];
      for (const colour of [...used, ...painted]) if (colour !== undefined) expect(known).toContain(colour);
    }
  });
});
