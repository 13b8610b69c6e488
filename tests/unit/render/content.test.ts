import { describe, expect, it } from 'vitest';
import { english } from '../../../src/lib/messages/english';
import { tableOf } from '../../../src/lib/model/table';
import { contentOf } from '../../../src/lib/render/content';
import { madeUpSource } from '../source/documents';
import { timelineOf } from '../source/made-up';

function flagOf(published?: string) {
  const source = madeUpSource(['One.'], { publisher: 'The Log', ...(published ? { published } : {}) });
  const timeline = timelineOf([source], []);
  const [flag] = contentOf(timeline, tableOf(timeline), english).flags;
  return flag && [new Date(flag.time).toISOString(), flag.text];
}

describe('the flag of a publication', () => {
  it('is at its moment, or in the middle of the day, month or year that is known, and says no more', () => {
    expect(flagOf('2020-09-08T22:25:42+08:00')).toEqual([
      '2020-09-08T14:25:00.000Z',
      expect.stringMatching(/8 September 2020, 22:25 \(UTC\+8\)$/) as string,
    ]);
    expect(flagOf('2020-09-08')).toEqual(['2020-09-08T12:00:00.000Z', 'The Log publishes, 8 September 2020']);
    expect(flagOf('2020-09')).toEqual(['2020-09-16T00:00:00.000Z', 'The Log publishes, September 2020']);
    expect(flagOf('2020')).toEqual(['2020-07-02T00:00:00.000Z', 'The Log publishes, 2020']);
  });

  it('is not there where the document does not say it', () => {
    expect(flagOf()).toBeUndefined();
    expect(flagOf('2020-99-99T99:99Z')).toBeUndefined();
  });
});
