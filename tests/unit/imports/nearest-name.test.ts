import { describe, expect, it } from 'vitest';
import { nearestByEdits, nearestName } from '../../../src/lib/imports/nearest-name';

describe('nearestName', () => {
  it.each([
    ['chek', 'check'],
    ['EXPORT', 'export'],
    ['sevre', 'serve'],
    ['constructor', undefined],
    ['x', undefined],
  ])('of %s is %s', (written, meant) => {
    expect(nearestName(written, ['check', 'export', 'serve', 'init'])).toBe(meant);
  });
});

describe('nearestByEdits', () => {
  it('counts what has to be put in, taken out or changed', () => {
    const names = ['summary', 'Sub-Title', 'start'];
    expect(nearestByEdits('sumary', names)).toEqual({ name: 'summary', edits: 1 });
    expect(nearestByEdits('sturt', names)).toEqual({ name: 'start', edits: 1 });
    expect(nearestByEdits('startt', names)).toEqual({ name: 'start', edits: 1 });
    expect(nearestByEdits('start', [])).toBeUndefined();
  });

  it('compares what is left of both by a fold, and returns a name as it is given', () => {
    const fold = (text: string): string => text.toLowerCase().replace('-', '');
    expect(nearestByEdits('SUBTITLE', ['start', 'Sub-Title'], fold)).toEqual({ name: 'Sub-Title', edits: 0 });
  });
});
