import { describe, expect, it } from 'vitest';
import { CITE_STYLES, citePassage, type CitedPassage } from '../../../src/lib/render/cite';
import { english } from '../../../src/lib/messages/english';
import { launch, madeUpSource, straits } from '../source/archived';

const url = straits.url ?? '';
const passage: CitedPassage = {
  source: straits,
  paragraph: 3,
  quote: 'barely a month after United States President Donald Trump announced a "Clean Network" initiative',
  link: `${url}#:~:text=barely`,
};
const undated: CitedPassage = {
  source: launch,
  paragraph: 7,
  quote: '“malign actors, such as the Chinese Communist Party.”',
  link: 'https://our.example/s/#q-1',
};
const all = (cited: CitedPassage): string[] => CITE_STYLES.map((style) => citePassage(style, cited, english));

describe('citePassage', () => {
  it('cites an article that names publisher, author and date', () => {
    const title = 'China introduces new cyber-security initiative, says it will not illegally collect data';
    expect(all(passage)).toEqual([
      `${passage.quote}\n— “${title}”, The Straits Times, 8 Sept 2020, ¶ 3\n${url}#:~:text=barely`,
      `Elizabeth Law, “${title}”, The Straits Times, 8 Sept 2020, ¶ 3, ${url}`,
      `Elizabeth Law. (2020, September 8). ${title}. The Straits Times. ${url}\n(Elizabeth Law, 2020, para. 3)`,
      `Elizabeth Law, “${title},” The Straits Times, September 8, 2020, para. 3, ${url}.`,
    ]);
  });

  it('cites an article that names none of them, and makes nothing up', () => {
    const title = 'China launches initiative for global data security issues';
    expect(all(undated)).toEqual([
      `${undated.quote}\n— “${title}”, undated, ¶ 7\nhttps://our.example/s/#q-1`,
      `“${title}”, undated, ¶ 7, https://our.example/s/#q-1`,
      `${title}. (n.d.).\n(“${title},” n.d., para. 7)`,
      `“${title},” n.d., para. 7.`,
    ]);
  });

  it('does without any address', () => {
    expect(all({ ...undated, link: undefined }).join('\n')).not.toMatch(/undefined|http|, ,|, $/m);
  });

  const odd = (more: Parameters<typeof madeUpSource>[1]) =>
    all({ source: madeUpSource(['one'], more), paragraph: 1, quote: 'one' });

  it('keeps to one line what a title or a name breaks, and leaves an empty name out', () => {
    const [quote, footnote, apa, chicago] = odd({
      title: ' Who said\n“no”? ',
      authors: [{ name: '' }, { name: 'A  B' }, { name: 'C' }, { name: 'D' }],
    });
    expect(quote).toBe('one\n— “Who said ‘no’?”, undated, ¶ 1');
    expect(footnote).toBe('A B, C, D, “Who said ‘no’?”, undated, ¶ 1');
    expect(apa).toBe('A B, C, & D. (n.d.). Who said “no”?\n(A B et al., n.d., para. 1)');
    expect(chicago).toBe('A B, C, and D, “Who said ‘no’?” n.d., para. 1.');
  });

  it('shortens a long list of names where the style does', () => {
    const authors = ['A', 'B', 'C', 'D'].map((name) => ({ name }));
    expect(odd({ authors })[3]).toMatch(/^A et al\., “A headline,” n\.d\./);
  });

  it('joins two names as each style does', () => {
    const [, , apa, chicago] = odd({ authors: [{ name: 'A' }, { name: 'B' }] });
    expect(apa).toMatch(/^A, & B\. \(n\.d\.\)[^]*\n\(A & B, n\.d\., para\. 1\)$/);
    expect(chicago).toMatch(/^A and B, “A headline,”/);
  });

  it('takes the day of the document’s own clock', () => {
    expect(odd({ published: '2020-01-01T00:30:00+14:00' })[3]).toContain('January 1, 2020');
  });

  it('says no more of a date than the document does', () => {
    expect(odd({ published: '2020-09' })).toMatchObject({
      1: '“A headline”, September 2020, ¶ 1',
      2: 'A headline. (2020, September).\n(“A headline,” 2020, para. 1)',
      3: '“A headline,” September 2020, para. 1.',
    });
    expect(odd({ published: '2020' })).toMatchObject({
      2: 'A headline. (2020).\n(“A headline,” 2020, para. 1)',
      3: '“A headline,” 2020, para. 1.',
    });
  });

  it('has the page, the DOI and the day of access where the archive has them', () => {
    const paragraphs = [{ number: 1, text: 'one', page: '12' }];
    const full = odd({ paragraphs, doi: '10.1000/a?b', url: 'https://a.example/', accessed: '2026-03-02' });
    expect(full).toEqual([
      'one\n— “A headline”, undated, p. 12, ¶ 1',
      '“A headline”, undated, p. 12, ¶ 1, https://doi.org/10.1000/a%3Fb',
      'A headline. (n.d.). https://doi.org/10.1000/a%3Fb\n(“A headline,” n.d., p. 12, para. 1)',
      '“A headline,” n.d., p. 12, para. 1, accessed March 2, 2026, https://doi.org/10.1000/a%3Fb.',
    ]);
  });

  it('follows no address that a browser would run', () => {
    expect(odd({ url: 'javascript:alert(1)' }).join()).not.toContain('javascript');
  });
});
