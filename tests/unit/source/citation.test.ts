import { describe, expect, it } from 'vitest';
import { citePlace, citeSource, shortTitle } from '../../../src/lib/source';
import { english as page } from '../../../src/lib/messages/english';
import chinese from '../../../src/lib/messages/zh/page';
import { launch, madeUpSource, straits } from './archived';

const english = page.source.citation;

describe('citePlace', () => {
  it('reads as a place', () => {
    expect(citePlace(straits, 3, english)).toBe('The Straits Times, 8 Sept 2020, ¶ 3');
    expect(citePlace(launch, 7, english)).toBe('China launches initiative…, undated, ¶ 7');
  });

  it('takes publisher and date each on its own', () => {
    const published = '2020-06-30T23:59:00-05:00';
    expect(citePlace(madeUpSource([], { publisher: 'The Paper' }), 1, english)).toBe(
      'The Paper, undated, ¶ 1',
    );
    expect(citePlace(madeUpSource([], { published }), 2, english)).toBe('A headline, 30 June 2020, ¶ 2');
  });

  it('gives the day in the document’s own offset', () => {
    expect(citeSource(madeUpSource([], { published: '2020-01-01T00:30:00+14:00' }), english)).toBe(
      'A headline, 1 Jan 2020',
    );
    expect(citeSource(madeUpSource([], { published: '2020-12-31T23:30:00-11:00' }), english)).toBe(
      'A headline, 31 Dec 2020',
    );
  });

  it('says no more of a date than the document does, and the page where there are pages', () => {
    const [month, year] = [
      madeUpSource([], { published: '2020-09' }),
      madeUpSource([], { published: '2020' }),
    ];
    expect(citeSource(month, english)).toBe('A headline, September 2020');
    expect(citeSource(year, english)).toBe('A headline, 2020');
    expect(citeSource(madeUpSource([], { published: '2020-09-08' }), english)).toBe(
      'A headline, 8 Sept 2020',
    );
    const paragraphs = [{ number: 4, text: 'x', page: '13' }];
    expect(citePlace(madeUpSource([], { published: '2020', paragraphs }), 4, english)).toBe(
      'A headline, 2020, p. 13, ¶ 4',
    );
    expect(citePlace(madeUpSource([], { paragraphs }), 4, chinese.source.citation)).toBe(
      'A headline，未注明日期，第13页，第4段',
    );
  });

  it('can be said in another language', () => {
    const { citation } = chinese.source;
    expect(citePlace(launch, 7, citation)).toBe('China launches initiative…，未注明日期，第7段');
    expect(citePlace(straits, 7, citation)).toBe('The Straits Times，2020年9月8日，第7段');
  });
});

describe('shortTitle', () => {
  it.each([
    ['China launches initiative for global data', 'China launches initiative…'],
    ['One two three four', 'One two three four'],
    ['Huawei, ZTE, TikTok, WeChat and others', 'Huawei, ZTE, TikTok…'],
    ['Security — why: we have to coexist', 'Security — why…'],
    ['Word', 'Word'],
    [
      '中国提出全球数据安全倡议，外长王毅在北京表示，各国应当共同努力维护数据安全',
      '中国提出全球数据安全倡议，外长王毅在北京表示，各国应当共同努力维…',
    ],
  ])('%s', (title, short) => expect(shortTitle(title)).toBe(short));
});
