import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/lib/layout/measure.js';
import { SAMPLE } from '../../../src/lib/state/fonts.js';

/** Fonts of many systems, for where Source Sans is missing: widths of texts at 100 px, as a browser measures them. */
const FONTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'Liberation Sans': {
    [SAMPLE]: 1492.6,
    'Event 16: som… +3': 881,
    'Event 132: s… +1': 797.7,
    'The Standing…': 694.9,
    'Clean Network:…': 783.6,
    'Wang calls for international rules': 1447,
    'Council votes 17 to 14 for the expansion': 1784.5,
  },
  'DejaVu Sans': {
    [SAMPLE]: 1689.3,
    'Event 16: som… +3': 1000.9,
    'Event 132: s… +1': 905.9,
    'The Standing…': 763.2,
    'Clean Network:…': 866.8,
    'Wang calls for international rules': 1651.6,
    'Council votes 17 to 14 for the expansion': 2032,
  },
};
const FONT_PX = 13;
/** Of the room between two labels so much may be lost: more, and the ground of one cuts letters of the other. */
const SPARE_PX = 3.2;

describe.each(Object.entries(FONTS))('a label in %s', (_, widths) => {
  const scale = (widths[SAMPLE] ?? 0) / measureText(SAMPLE, 100);

  it.each(Object.entries(widths))('“%s” has the room that it needs', (text, width) => {
    const missing = (width / 100) * FONT_PX - measureText(text, FONT_PX) * scale;
    expect(missing).toBeLessThan(SPARE_PX);
  });
});
