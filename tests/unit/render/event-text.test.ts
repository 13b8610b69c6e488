import { describe, expect, it } from 'vitest';
import { capitalised, dateText, markText } from '../../../src/lib/render/event-text.js';
import { english } from '../../../src/lib/messages/english.js';
import { timelineOf } from '../../golden/made-up.js';

function textsOf(edtf: string, lane = 0): { date: string; mark: string } {
  const timeline = timelineOf([{ edtf, title: 'Wang Yi speaks', lane }]);
  const event = timeline.events[0];
  if (!event) throw new Error('no event');
  return { date: dateText(event, english), mark: markText(timeline, event, english) };
}

describe('a date in messages', () => {
  it.each([
    ['2020-09-08', '8 September 2020'],
    ['2020-08', 'August 2020'],
    ['[..2020-09-08]', 'by 8 September 2020'],
    ['2020-08/2020-09', 'August 2020 to September 2020'],
    ['-0043', '44 BC'],
    ['last month', 'last month'],
    ['2020-13', '2020-13'],
  ])('%s is %s', (edtf, messages) => expect(textsOf(edtf).date).toBe(messages));

  it.each([
    ['2020-09-08~', 'about'],
    ['2020-09-08?', 'uncertain'],
    ['/2020-09-08', 'unknown'],
    ['../2020-09-08', 'open'],
    ['[..2020-09-08~]', 'about'],
  ])('%s says “%s”, which the mark says too', (edtf, word) => {
    expect(textsOf(edtf).date).toContain(word);
    expect(textsOf(edtf).mark).toContain(word);
  });
});

describe('a mark in messages', () => {
  it('is title, date and lane', () => {
    expect(textsOf('2020-09-08', 1).mark).toBe('Wang Yi speaks, 8 September 2020, Two');
  });

  it('names no lane that is not there', () => {
    const timeline = timelineOf([{ edtf: '2020', title: 'A' }]);
    const event = timeline.events[0];
    if (!event) throw new Error('no event');
    expect(markText({ ...timeline, lanes: [] }, event, english)).toBe('A, 2020');
  });
});

describe('a capital', () => {
  it.each([
    ['by 8 September 2020', 'By 8 September 2020'],
    ['44 BC', '44 BC'],
    ['about August', 'About August'],
    ['élan', 'Élan'],
    ['', ''],
  ])('“%s” begins “%s”', (text, expected) => expect(capitalised(text)).toBe(expected));
});
