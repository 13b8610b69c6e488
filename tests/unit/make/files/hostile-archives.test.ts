import { expect, it } from 'vitest';
import { readZip } from '../../../../src/make/files/zip';
import { hostileArchives } from '../hostile-projects';

it('archives that lead out of their folder, or unpack to more than they say, are refused', () => {
  const found = hostileArchives().map(({ buffer }) => readZip(new Uint8Array(buffer)));
  expect(found).toEqual([...Array.from({ length: 5 }, () => 'path'), 'broken', 'tooLarge']);
});
