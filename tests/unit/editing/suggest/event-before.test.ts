import { describe, expect, test } from 'vitest';
import { newProject } from '../../../../src/lib/editing/new-project';
import { eventBefore } from '../../../../src/lib/editing/suggest/event-before';
import { eventOf } from '../ferry-project';

const project = {
  ...newProject({ id: 'ferry', title: 'Ferry', language: 'en' }),
  events: [
    eventOf('late', 'courier', 'halted', 19, 6),
    eventOf('early', 'courier', 'presented', 3, 2),
    { ...eventOf('undated', 'courier', 'told', 4, 4), date: undefined as never },
    eventOf('other', 'herald', 'sold', 8, 3),
  ],
};
const at = (document: string, paragraph: number): ReturnType<typeof eventBefore> =>
  eventBefore(project, { document, pieces: [{ paragraph, start: 0, end: 4 }] });

describe('the event before a passage', () => {
  test('is the dated one whose quote is the nearest before in its document', () => {
    expect(at('courier', 5)).toEqual({ edtf: '2025-03-03', title: 'What happened: early' });
    expect(at('courier', 9)).toEqual({ edtf: '2025-03-19', title: 'What happened: late' });
    expect(at('herald', 9)).toEqual({ edtf: '2025-03-08', title: 'What happened: other' });
  });

  test('may be in the same paragraph, and is none where nothing is before', () => {
    expect(at('courier', 2)?.edtf).toBe('2025-03-03');
    expect(at('courier', 1)).toBeUndefined();
    expect(at('letter', 5)).toBeUndefined();
  });
});
