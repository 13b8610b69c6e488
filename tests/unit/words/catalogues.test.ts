import { describe, expect, it } from 'vitest';
import { englishArchive } from '../../../src/lib/words/en/archive';
import { englishForeign } from '../../../src/lib/words/en/foreign';
import { englishFormats } from '../../../src/lib/words/en/formats';
import { englishMore } from '../../../src/lib/words/en/more';
import { englishMount } from '../../../src/lib/words/en/mount';
import { englishNotFound } from '../../../src/lib/words/en/not-found';
import { englishOptions } from '../../../src/lib/words/en/options';
import { englishRows } from '../../../src/lib/words/en/rows';
import { englishShare } from '../../../src/lib/words/en/share';
import { englishStandalone } from '../../../src/lib/words/en/standalone';
import { chineseArchive } from '../../../src/lib/words/zh/archive';
import { chineseForeign } from '../../../src/lib/words/zh/foreign';
import { chineseFormats } from '../../../src/lib/words/zh/formats';
import { chineseMore } from '../../../src/lib/words/zh/more';
import { chineseMount } from '../../../src/lib/words/zh/mount';
import { chineseNotFound } from '../../../src/lib/words/zh/not-found';
import { chineseOptions } from '../../../src/lib/words/zh/options';
import { chineseRows } from '../../../src/lib/words/zh/rows';
import { chineseShare } from '../../../src/lib/words/zh/share';
import { chineseStandalone } from '../../../src/lib/words/zh/standalone';

const english = {
  archive: englishArchive,
  formats: englishFormats,
  more: englishMore,
  share: englishShare,
  foreign: englishForeign,
  mount: englishMount,
  options: englishOptions,
  rows: englishRows,
  standalone: englishStandalone,
  notFound: englishNotFound,
};
const chinese: typeof english = {
  archive: chineseArchive,
  formats: chineseFormats,
  more: chineseMore,
  share: chineseShare,
  foreign: chineseForeign,
  mount: chineseMount,
  options: chineseOptions,
  rows: chineseRows,
  standalone: chineseStandalone,
  notFound: chineseNotFound,
};

/** Names of keys, of formats and of the project itself are the same in every language. */
const SAME =
  /^(?:formats\.site\.name|formats\.timeline\.keyList\.\d+\.keys|formats\.event\.edtf|share\.offers\.\w+\.name)$/;

/** Every text of a catalogue by its path; what is made by a function is only named. */
function textsOf(value: unknown, path = ''): [path: string, text: string | undefined][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [[path, undefined]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

describe('the catalogues', () => {
  const inEnglish = new Map(textsOf(english));
  const inChinese = textsOf(chinese);

  it('say the same things', () => {
    expect(inChinese.map(([path]) => path).sort()).toEqual([...inEnglish.keys()].sort());
  });

  it('leave nothing in the other language, but for names', () => {
    const left = inChinese.filter(([path, text]) => text !== undefined && text === inEnglish.get(path));
    expect(left.map(([path]) => path).filter((path) => !SAME.test(path))).toEqual([]);
  });

  it('write Chinese with its own punctuation', () => {
    const wrong = inChinese.filter(
      ([path, text]) => !SAME.test(path) && /\p{Script=Han}[,;:!?()]/u.test(text ?? ''),
    );
    expect(wrong).toEqual([]);
    const latin = inChinese.filter(
      ([path, text]) =>
        !['formats.language', 'formats.stop'].includes(path) &&
        !SAME.test(path) &&
        text !== undefined &&
        !/\p{Script=Han}/u.test(text),
    );
    expect(latin).toEqual([]);
  });
});
