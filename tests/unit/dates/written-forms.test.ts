import { describe, expect, it } from 'vitest';
import { explainWritten, readWholeWritten, readWritten } from '../../../src/lib/model/dates/written/index.js';

/** A Saturday. */
const reference = '1931-03-14T21:40:00+01:00';
const anchor = '1931-02-10';

const read = (text: string, language: string): string =>
  readWritten(text, { language, reference, anchor })
    .map(({ edtf, certainty, start, end }) => `${edtf ?? '?'} ${certainty} «${text.slice(start, end)}»`)
    .join('; ');

describe('forms beside those of the phrases', () => {
  it.each([
    ['3–5 May 1931', '1931-05-03/1931-05-05 stated «3–5 May 1931»'],
    ['May 3–5, 1931', '1931-05-03/1931-05-05 stated «May 3–5, 1931»'],
    ['March 7 and 8', '1931-03-07/1931-03-08 stated «March 7 and 8»'],
    ['28 December to 4 January', '1930-12-28/1931-01-04 stated «28 December to 4 January»'],
    ['from March 14 to April 2, 1931', '1931-03-14/1931-04-02 stated «from March 14 to April 2, 1931»'],
    ['between 3 and 5 May 1931', '[1931-05-03..1931-05-05] stated «between 3 and 5 May 1931»'],
    ['1804-06', '1804-06 stated «1804-06»'],
    ['1804–06', '1804/1806 stated «1804–06»'],
    ['the early 1870s', '[1870..1873] stated «early 1870s»'],
    ['the late 19th century', '[1867..1900] stated «late 19th century»'],
    ['the 1800s', '180X stated «the 1800s»; 1801/1900 stated «the 1800s»'],
    ['the nineties', '189X stated «the nineties»'],
    ['the second half of the 17th century', '1651/1700 stated «the second half of the 17th century»'],
    ['a 5th-century BC wall', '-0499/-0400 stated «5th-century BC»'],
    ['264-46 BC', '-0263/-0045 stated «264-46 BC»; -0263/-0245 stated «264-46 BC»'],
    ['44 B.C. to A.D. 14', '-0043/0014 stated «44 B.C. to A.D. 14»'],
    ['in 476 the city fell', '0476 stated «476»'],
    ['about 1340', '1340~ stated «about 1340»'],
    ['by May 1931', '[..1931-05] stated «by May 1931»'],
    ['before 1804', '[..1803] stated «before 1804»'],
    ['after 3 May 1931', '[1931-05-04..] stated «after 3 May 1931»'],
    ['until May 1931', '/1931-05 stated «until May 1931»'],
    ['66 million years ago', 'Y-66000000 stated «66 million years ago»'],
    // Counted from the document.
    ['last Saturday', '1931-03-07 relative «last Saturday»'],
    ['next Monday', '1931-03-16 relative «next Monday»'],
    ['on Friday last week', '1931-03-06 relative «Friday last week»'],
    ['late last year', '[1930-09..1930-12] relative «late last year»'],
    ['September last year', '1930-09 relative «September last year»'],
    ['earlier this month', '[1931-03-01..1931-03-14] relative «earlier this month»'],
    ['over the last two weeks', '1931-02-28/1931-03-14 relative «over the last two weeks»'],
    ['several years ago', '[..1931-03-14] vague «several years ago»'],
    // Counted from another event.
    ['barely a month after', '1931-03 relative «barely a month after»'],
    ['the following year', '1932 relative «the following year»'],
    ['two weeks after 3 May 1931', '1931-05-17 relative «two weeks after 3 May 1931»'],
    // A clause that speaks of the future.
    ['On Friday, the court will rule.', '1931-03-20 relative «Friday»'],
    ['He said on Friday that he would go.', '1931-03-13 relative «Friday»'],
  ])('%s', (text, expected) => {
    expect(read(text, 'en')).toBe(expected);
  });

  it.each([
    ['3月7日至9日', '1931-03-07/1931-03-09 stated «3月7日至9日»'],
    ['3月7日和8日', '1931-03-07/1931-03-08 stated «3月7日和8日»'],
    ['7日至9日', '1931-03-07/1931-03-09 relative «7日至9日»'],
    ['3月7日前', '[..1931-03-06] stated «3月7日前»'],
    ['1931年5月3日至5日之间', '[1931-05-03..1931-05-05] stated «1931年5月3日至5日之间»'],
    ['20世纪20年代末', '[1927..1929] stated «20世纪20年代末»'],
    ['上周五', '1931-03-06 relative «上周五»'],
    ['去年底', '[1930-09..1930-12] relative «去年底»'],
    ['去年第二季度', '1930-04/1930-06 relative «去年第二季度»'],
    ['本月7日', '1931-03-07 relative «本月7日»'],
    ['同年10月', '1931-10 relative «同年10月»'],
    ['近三年来', '1928-03/1931-03 relative «近三年»'],
    ['光绪二十六年七月', '1900 stated «光绪二十六年七月»'],
    ['昭和六年九月十八日', '1931-09-18 stated «昭和六年九月十八日»'],
    ['公元前138亿年', 'Y-13800000000 stated «公元前138亿年»'],
    ['约1340年', '1340~ stated «约1340年»'],
    ['2000年前', ''],
    ['他在5号楼住了三年', ''],
    ['二三十年代', ''],
  ])('%s', (text, expected) => {
    expect(read(text, 'zh')).toBe(expected);
  });

  it.each([
    'The march of 300 men took 20 days.',
    'Room 1931 is on the 8th floor.',
    'He may come; the sun was out, and she sat.',
    'It sold 1931 copies at 3.50 each.',
    'Flight 747, gate 12, at 14:30.',
    '08-Sep-20',
    'a 1,931 km road',
    'See pages 12–15 and no. 48.',
  ])('no date: %s', (text) => {
    expect(read(text, 'en')).toBe('');
  });
});

describe('words that may be meant more closely', () => {
  it.each([
    ['at the end of 1931', 'en', '[1931-09..1931-12]', ['1931-12']],
    ['the beginning of May 1931', 'en', '[1931-05-01..1931-05-10]', ['1931-05-01']],
    ['1931年底', 'zh', '[1931-09..1931-12]', ['1931-12']],
    ['1931年5月底', 'zh', '[1931-05-21..1931-05-31]', ['1931-05-31']],
    ['late 1931', 'en', '[1931-09..1931-12]', []],
    ['winter 1931', 'en', '1931-24', ['1930-24']],
    ['winter 1931–32', 'en', '1931-24', []],
  ])('%s', (text, language, edtf, alternatives) => {
    expect(readWritten(text, { language })).toMatchObject([{ edtf, alternatives }]);
  });
});

describe('a whole text', () => {
  it('is a date with nothing beside it', () => {
    const whole = (text: string, order?: 'dmy' | 'mdy') =>
      readWholeWritten(text, { order }).map(({ edtf }) => edtf);
    expect(whole('on 3 May 1931.')).toEqual(['1931-05-03']);
    expect(whole('3 May 1931 in Oslo')).toEqual([]);
    expect(whole('3/5/1931')).toEqual(['1931-05-03', '1931-03-05']);
    expect(whole('3/5/1931', 'mdy')).toEqual(['1931-03-05']);
    expect(whole('13/5/1931', 'mdy')).toEqual(['1931-05-13']);
    expect(whole('19310503')).toEqual(['1931-05-03']);
    expect(whole('19310532')).toEqual([]);
    expect(whole('mai 1931')).toEqual(['1931-05']);
  });

  it('that is none has a reason', () => {
    expect(explainWritten('3 May 1931')).toBeUndefined();
    expect(explainWritten('08-Sep-20')).toEqual({ kind: 'year', found: '08-Sep-20' });
    expect(explainWritten('3 Mayo-Mayo 1931 soon')).toMatchObject({ kind: 'word', found: 'soon' });
    expect(explainWritten('-44')).toEqual({ kind: 'sign', found: '-44' });
  });
});

describe('a language', () => {
  it('is read with its own words alone', () => {
    expect(read('le 3 mai 1931', 'fr')).toBe('1931-05-03 stated «le 3 mai 1931»');
    expect(read('am 3. Mai 1931', 'de-AT')).toBe('1931-05-03 stated «3. Mai 1931»');
    expect(read('el 3 de mayo de 1931', 'es')).toBe('1931-05-03 stated «el 3 de mayo de 1931»');
    expect(read('3 May 1931', 'fi')).toBe('');
    expect(read('on 3 May 1931', 'und')).toBe('1931-05-03 stated «3 May 1931»');
    expect(read('am 3. Mai 1931', 'und')).toBe('1931-05-03 stated «3. Mai 1931»');
    expect(read('1931-05-03', 'fi')).toBe('1931-05-03 stated «1931-05-03»');
  });
});
