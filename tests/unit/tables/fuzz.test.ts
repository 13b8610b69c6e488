import { describe, expect, it } from 'vitest';
import { mutate } from '../../../scripts/lib/fuzz/mutate.js';
import { readDamaged } from '../../../scripts/lib/fuzz/read-damaged.js';
import { seedFiles } from '../../../scripts/lib/fuzz/seeds.js';
import { readTable } from '../../../src/lib/tables/index';

/** A short run of `npm run fuzz`: whatever the damage, a file gives rows or a fault, and no row is lost without one. */

const SEED = 1;
const seeds = seedFiles();

describe.each(seeds)('$name', ({ name, bytes }) => {
  it('is whole before it is damaged', async () => {
    const { outcome, rows, leftOut } = await readDamaged(readTable, { name, bytes });
    expect({ outcome, leftOut }).toEqual({ outcome: 'whole', leftOut: 0 });
    expect(rows).toBeGreaterThan(10);
  });

  it('gives rows or faults however it is damaged', async () => {
    for (let number = 0; number < 15; number += 1) {
      const file = { name, bytes: mutate(bytes, SEED, number) };
      await expect(readDamaged(readTable, file), `${name}, number ${number}`).resolves.toBeDefined();
    }
  });
});

it('the same number gives the same damage', () => {
  const [first = { bytes: new Uint8Array() }] = seeds;
  expect(mutate(first.bytes, SEED, 3)).toEqual(mutate(first.bytes, SEED, 3));
  expect(mutate(first.bytes, SEED, 3)).not.toEqual(mutate(first.bytes, SEED, 4));
  expect(seeds.map(({ bytes }) => bytes.length)).toEqual(seedFiles().map(({ bytes }) => bytes.length));
});
