import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_LINE_PX, nameLines, placeName } from '../../../src/lib/layout/lane-names.js';
import { measureText } from '../../../src/lib/layout/measure.js';
import { PLANS, planFor } from '../../../src/lib/layout/plan.js';

const widthOf = (text: string): number => measureText(text, 14);
const ROOM_PX = 120;
const lines = (name: string, most = 2, room = ROOM_PX): string[] => nameLines(name, most, room, widthOf);

/** Letters of many scripts, with marks, joined emoji, flags, spaces and punctuation. */
const anyName = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...'aeinorst MWil…-/') },
    { weight: 2, arbitrary: fc.constantFrom(...'港口扩建，。') },
    { weight: 2, arbitrary: fc.constantFrom(...'لجنةالموانئ ') },
    { weight: 1, arbitrary: fc.constantFrom('e\u0301', '👩‍🚀', '🇫🇷', 'नि', '\t', '👍🏽') },
  ),
  maxLength: 90,
});
const plain = (text: string): string => text.replace(/\s+/g, '');

describe('the lines of a lane’s name', () => {
  it('are as many as wanted, and never wider than their room', () => {
    fc.assert(
      fc.property(
        anyName,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 60, max: 300 }),
        (name, most, room) => {
          const made = lines(name, most, room);
          expect(made.length).toBeLessThanOrEqual(most);
          for (const line of made) {
            expect(widthOf(line)).toBeLessThanOrEqual(room + 1e-3);
            expect(line).toBe(line.trim());
            expect(line).not.toBe('');
          }
        },
      ),
    );
  });

  it('are the name, or its beginning and “…”', () => {
    fc.assert(
      fc.property(anyName, fc.integer({ min: 1, max: 3 }), (name, most) => {
        const [whole, made] = [plain(name), plain(lines(name, most).join(''))];
        if (whole === made) return;
        expect(made.endsWith('…')).toBe(true);
        expect(whole.startsWith(made.slice(0, -1))).toBe(true);
      }),
    );
  });

  it('say the whole name where there are lines enough', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(plain(lines(name, 200).join(''))).toBe(plain(name));
      }),
    );
  });

  it.each([
    ['China', ['China']],
    ['', []],
    ['The Standing Committee on Ports, Fisheries and Inland Waterways', ['The Standing', 'Committee on Po…']],
    ['Hafen- und Fischereigenossenschaft', ['Hafen- und', 'Fischereigenosse…']],
    ['Donaudampfschifffahrt', ['Donaudampfschifff', 'ahrt']],
    ['市议会与港务局联合调查委员会', ['市议会与港务局联', '合调查委员会']],
    ['布兰德茅斯港口，渔业委员会', ['布兰德茅斯港口，', '渔业委员会']],
    ['Rat 港务局联合调查委员会', ['Rat 港务局联合调', '查委员会']],
  ])('of “%s” break where one reads on', (name, expected) => {
    expect(lines(name)).toEqual(expected);
  });

  it('never cut a letter from its marks', () => {
    for (const letter of ['e\u0301', '👩‍🚀', '🇫🇷', '👍🏽'])
      for (const line of lines(letter.repeat(60))) {
        const count = line.replace('…', '').length / letter.length;
        expect(line.startsWith(letter)).toBe(true);
        expect(Number.isInteger(count)).toBe(true);
      }
  });
});

describe('the place of a lane’s name', () => {
  const name = 'The Standing Committee on Ports, Fisheries and Inland Waterways';
  const [compact, , wide] = PLANS as readonly [(typeof PLANS)[0], unknown, (typeof PLANS)[0]];

  it('is within its lane and beside the plot, in as many lines as the lane is high enough for', () => {
    for (let height = 8; height < 200; height += 1) {
      const place = { top: 50, first: 50 + Math.min(8, height / 4), height };
      const { nameLines: made, nameY } = placeName(name, place, wide, 1000, measureText);
      expect(made.length).toBe(Math.min(2, Math.floor((height - 1) / NAME_LINE_PX)));
      if (made.length === 0) continue;
      expect(nameY).toBeGreaterThanOrEqual(place.top + 12);
      expect(nameY + (made.length - 1) * NAME_LINE_PX).toBeLessThanOrEqual(place.top + height - 3);
      for (const line of made) expect(widthOf(line)).toBeLessThanOrEqual(wide.gutter - 8);
    }
  });

  it('is one line above the marks where there is no column for it', () => {
    const place = { top: 50, first: 72, height: 40 };
    const { nameLines: made, nameY } = placeName(name, place, compact, 288, measureText);
    expect(made).toHaveLength(1);
    expect(widthOf(made[0] ?? '')).toBeLessThanOrEqual(288);
    expect(nameY).toBeLessThan(place.first);
  });

  it('is left out of a strip without a column', () => {
    const place = { top: 25, first: 27, height: 19 };
    expect(placeName(name, place, planFor(320, true), 288, measureText).nameLines).toEqual([]);
    expect(placeName(name, place, planFor(1200, true), 1000, measureText).nameLines).toHaveLength(1);
  });
});
