import { describe, expect, it } from 'vitest';
import { englishArchive } from '../../../src/lib/messages/en/archive';
import { englishRemote } from '../../../src/lib/messages/en/remote';
import { englishFormats } from '../../../src/lib/messages/en/formats';
import { englishLazy } from '../../../src/lib/messages/en/lazy';
import { englishMount } from '../../../src/lib/messages/en/mount';
import { englishNotFound } from '../../../src/lib/messages/en/not-found';
import { englishOptions } from '../../../src/lib/messages/en/options';
import { englishRows } from '../../../src/lib/messages/en/rows';
import { englishShare } from '../../../src/lib/messages/en/share';
import { englishStandalone } from '../../../src/lib/messages/en/standalone';
import { chineseArchive } from '../../../src/lib/messages/zh/archive';
import { chineseRemote } from '../../../src/lib/messages/zh/remote';
import { chineseFormats } from '../../../src/lib/messages/zh/formats';
import { chineseLazy } from '../../../src/lib/messages/zh/lazy';
import { chineseMount } from '../../../src/lib/messages/zh/mount';
import { chineseNotFound } from '../../../src/lib/messages/zh/not-found';
import { chineseOptions } from '../../../src/lib/messages/zh/options';
import { chineseRows } from '../../../src/lib/messages/zh/rows';
import { chineseShare } from '../../../src/lib/messages/zh/share';
import { chineseStandalone } from '../../../src/lib/messages/zh/standalone';

const english = {
  archive: englishArchive,
  formats: englishFormats,
  lazy: englishLazy,
  share: englishShare,
  remote: englishRemote,
  mount: englishMount,
  options: englishOptions,
  rows: englishRows,
  standalone: englishStandalone,
  notFound: englishNotFound,
};
const chinese: typeof english = {
  archive: chineseArchive,
  formats: chineseFormats,
  lazy: chineseLazy,
  share: chineseShare,
  remote: chineseRemote,
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
