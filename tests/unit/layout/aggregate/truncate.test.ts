import { expect, it } from 'vitest';
import { truncateText } from '../../../../src/lib/layout/aggregate/truncate';
import { measureText } from '../../../../src/lib/layout/measure';

it('a name is cut where its room ends, between characters, and says so', () => {
  expect(truncateText('Harbour', 400, 13)).toBe('Harbour');
  expect(truncateText('', 0, 13)).toBe('');
  for (const text of [
    'The harbour council repairs the ferry',
    '灯塔管理处批准夜市灯塔管理处批准夜市',
    '🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢',
  ])
    for (const room of [20, 60, 100]) {
      const cut = truncateText(text, room, 13);
      expect(cut.endsWith('…')).toBe(true);
      expect(text.startsWith(cut.slice(0, -1))).toBe(true);
      expect(cut).not.toMatch(/\p{Cs}/u);
      expect(measureText(cut, 13)).toBeLessThanOrEqual(room + 0.001);
    }
});
