import { describe, expect, it } from 'vitest';
import { secretInAddress } from '../../../src/embed/parent';

describe('WordPress’s secret', () => {
  it.each([
    ['#?secret=AbCdE12345', 'AbCdE12345'],
    ['#?a=1&secret=AbC', 'AbC'],
    ['#?secret=AbC&b=2', 'AbC'],
  ])('stands in %s', (hash, secret) => {
    expect(secretInAddress(hash)).toBe(secret);
  });

  it.each(['', '#', '#event', '#secret=AbC', '#?secret=', '#?secret=a-b', '#?secret=<b>', '#?mysecret=AbC'])(
    'does not stand in %j',
    (hash) => {
      expect(secretInAddress(hash)).toBeUndefined();
    },
  );
});
