import { describe, expect, it } from 'vitest';
import { Flag } from '../../../src/lib/model/table';
import { legendMarks } from '../../../src/lib/render/legend-marks';

describe('legendMarks', () => {
  it.each([
    [[], false, []],
    [[], true, ['legendPublished']],
    [[Flag.day, Flag.instant], false, ['legendDay']],
    [[0, Flag.approximateStart], false, ['legendWithin']],
    [[Flag.startUnknown | Flag.day], false, ['legendBefore']],
    [[Flag.lasted | Flag.startUnknown], false, ['legendLasted']],
    [[Flag.lasted, 0, Flag.day], true, ['legendDay', 'legendWithin', 'legendLasted', 'legendPublished']],
  ])('of %j, publications %j, are %j', (flags, hasPublications, expected) => {
    expect(legendMarks(flags, hasPublications)).toEqual(expected);
  });
});
