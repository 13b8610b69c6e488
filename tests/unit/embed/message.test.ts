import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/embed/host/message.js';

describe('a message of a frame', () => {
  it.each([
    [
      { type: 'sourceline:ready', version: 1, timeline: 'harbour' },
      { type: 'ready', timeline: 'harbour' },
    ],
    [
      { type: 'sourceline:select', event: 'a-day' },
      { type: 'select', event: 'a-day' },
    ],
    [
      { type: 'sourceline:select', event: null },
      { type: 'select', event: null },
    ],
    [
      { type: 'sourceline:height', height: 640 },
      { type: 'height', height: 640 },
    ],
    [
      { message: 'height', value: 640, secret: 'a1b2c3d4e5' },
      { type: 'height', height: 640 },
    ],
    [
      { type: 'sourceline:height', height: 399.2 },
      { type: 'height', height: 400 },
    ],
    [
      { type: 'sourceline:height', height: 0 },
      { type: 'height', height: 120 },
    ],
    [
      { type: 'sourceline:height', height: -9 },
      { type: 'height', height: 120 },
    ],
    [
      { type: 'sourceline:height', height: 1e9 },
      { type: 'height', height: 100_000 },
    ],
  ])('is read: %j', (data, message) => {
    expect(readMessage(data)).toEqual(message);
  });

  it.each([
    undefined,
    null,
    'sourceline:ready',
    640,
    [],
    {},
    { type: 'sourceline:ready' },
    { type: 'sourceline:ready', timeline: '' },
    { type: 'sourceline:height' },
    { type: 'sourceline:height', height: NaN },
    { type: 'sourceline:height', height: Infinity },
    { type: 'sourceline:height', height: '640' },
    { type: 'sourceline:select' },
    { type: 'sourceline:select', event: '' },
    { type: 'sourceline:select', event: 7 },
    { type: 'sourceline:select', event: 'x'.repeat(201) },
    { type: 'resize', height: 640 },
    { message: 'link', value: 'https://elsewhere.example/' },
    { message: 'height', value: '640' },
  ])('is none: %j', (data) => {
    expect(readMessage(data)).toBeUndefined();
  });

  it('never gives a height that would break the page', () => {
    const height = fc.oneof(fc.double(), fc.integer());
    fc.assert(
      fc.property(height, (value) => {
        const message = readMessage({ type: 'sourceline:height', height: value });
        if (message?.type !== 'height') return;
        expect(Number.isInteger(message.height)).toBe(true);
        expect(message.height).toBeGreaterThanOrEqual(120);
        expect(message.height).toBeLessThanOrEqual(100_000);
      }),
    );
  });

  it('is read from anything without a fault', () => {
    fc.assert(fc.property(fc.anything(), (data) => void readMessage(data)));
  });
});
