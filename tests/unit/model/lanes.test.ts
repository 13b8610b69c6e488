import { describe, expect, it } from 'vitest';
import { withLanes } from '../../../src/lib/model/lanes';
import { webAddress } from '../../../src/lib/model/address';
import { timelineOf } from '../../golden/made-up';

const timeline = {
  ...timelineOf([
    { edtf: '2020', id: 'one' },
    { edtf: '2021', id: 'two' },
    { edtf: '2022', id: 'three' },
  ]),
};
const [lane] = timeline.lanes;
if (!lane) throw new Error('no lane');
const inTwo = {
  ...timeline,
  lanes: [lane, { id: 'other', title: 'Other' }],
  events: timeline.events.map((event) => (event.id === 'two' ? { ...event, lane: 'other' } : event)),
};

describe('withLanes', () => {
  it('keeps the lanes that are named, in their own order, and their events', () => {
    const shown = withLanes(inTwo, ['other']);
    expect(shown.unknown).toEqual([]);
    expect(shown.timeline.lanes.map(({ id }) => id)).toEqual(['other']);
    expect(shown.timeline.events.map(({ id }) => id)).toEqual(['two']);
    expect(withLanes(inTwo, ['other', lane.id]).timeline).toEqual(inTwo);
  });

  it('tells ids that no lane has, each once, and shows all when there is no other', () => {
    expect(withLanes(inTwo, ['x', 'other', 'x'])).toMatchObject({
      unknown: ['x'],
      timeline: { lanes: [{ id: 'other' }] },
    });
    expect(withLanes(inTwo, ['constructor', '__proto__'])).toEqual({
      unknown: ['constructor', '__proto__'],
      timeline: inTwo,
    });
    expect(withLanes(inTwo, [])).toEqual({ unknown: [], timeline: inTwo });
  });
});

describe('webAddress', () => {
  it.each(['https://example.org/a?b#c', 'http://example.org', 'HTTPS://EXAMPLE.ORG/'])(
    'gives %s',
    (address) => {
      expect(webAddress(address)).toBe(address);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    '//example.org/a',
    'https:example.org',
    'https://example.org/"onmouseover="alert(1)',
    'javascript:alert(1)//https://example.org/',
    '',
  ])('does not give %j', (address) => {
    expect(webAddress(address)).toBeUndefined();
  });
});
