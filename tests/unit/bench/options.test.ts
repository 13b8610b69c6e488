import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../bench/options.js';
import { PAGES, addressOf, pageOf } from '../../../bench/pages.js';

describe('options', () => {
  it('are five sizes, all pages and three runs when nothing is asked', () => {
    expect(readOptions([])).toMatchObject({
      events: [100, 1000, 10_000, 100_000, 1_000_000],
      pages: PAGES.map(({ name }) => name),
      runs: 3,
      seconds: 3,
      timeout: 60,
      fresh: false,
    });
  });

  it('are read, sizes from small to large', () => {
    const options = readOptions([
      '--events',
      '10_000, 100',
      '--pages',
      'empty,vis',
      '--runs',
      '5',
      '--verbose',
    ]);
    expect(options).toMatchObject({ events: [100, 10_000], pages: ['empty', 'vis'], runs: 5, verbose: true });
  });

  it('are short with --quick, and what is asked beside it counts', () => {
    expect(readOptions(['--quick'])).toMatchObject({ events: [100, 10_000], runs: 1, seconds: 1 });
    expect(readOptions(['--quick', '--runs', '2'])).toMatchObject({ runs: 2, seconds: 1 });
  });

  it.each([
    [['--events', 'many'], '--events is "many"'],
    [['--events', '10.5'], 'not a whole number'],
    [['--runs', '0'], '--runs is "0"'],
    [['--pages', 'timelinejs'], 'no page "timelinejs"'],
    [['--fast'], '--fast'],
  ])('%j are refused with a sentence', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});

describe('pages', () => {
  const where = {
    lab: 'http://127.0.0.1:1/',
    site: 'http://127.0.0.1:2/',
    file: 'http://127.0.0.1:1/data/a b.csv',
  };

  it('all read the file that their address names', () => {
    for (const page of PAGES) {
      const address = new URL(addressOf(page, where));
      expect(address.searchParams.get('src')).toBe(where.file);
    }
  });

  it('are files of the benchmark, but for the built site', () => {
    expect(addressOf(pageOf('sourceline'), where)).toMatch(/^http:\/\/127\.0\.0\.1:2\/open\/\?src=/);
    expect(addressOf(pageOf('columns'), where)).toMatch(
      /^http:\/\/127\.0\.0\.1:1\/pages\/columns\.html\?src=/,
    );
    expect(addressOf(pageOf('visyear'), where)).toMatch(/pages\/vis\.html\?.*window=year$/);
    expect(() => pageOf('none')).toThrow('none');
  });
});
