import { describe, expect, it } from 'vitest';
import { isolateName } from '../../../src/lib/render/isolate.js';

describe('a name in a sentence of the interface', () => {
  it('is apart from what follows when it runs from right to left', () => {
    expect(isolateName('صحيفة الميناء, 8 Sept 2020, ¶ 3')).toBe(
      '\u2068صحيفة الميناء\u2069, 8 Sept 2020, ¶ 3',
    );
    expect(isolateName('קול החוף (תל אביב), undated')).toBe('\u2068קול החוף (תל אביב)\u2069, undated');
    expect(isolateName('صحيفة，2020年9月8日，第7段')).toBe('\u2068صحيفة\u2069，2020年9月8日，第7段');
  });

  it('stays as it is in other scripts', () => {
    for (const text of ['The Paper, 8 Sept 2020, ¶ 3', '海岸报，日期不详，第1段', ''])
      expect(isolateName(text)).toBe(text);
  });
});
