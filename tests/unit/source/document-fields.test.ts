import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, read } from './archived';

const BODY = '## A headline\n\nThe first.\n\n### A part\n\nThe second.\n\nThe third.\n';
const issuesOf = (fields: Readonly<Record<string, string>>) => read(fileOf(BODY, fields)).issues;

describe('the day on which a document was published', () => {
  it.each(['2020', '2020-09', '2020-09-08', '2020-09-08T22:25+08:00', '2020-09-08T22:25:42Z'])(
    'may be %s, and stays so',
    (published) => {
      const { source, issues } = read(fileOf(BODY, { published, accessed: '2026-03-02' }));
      expect(issues).toEqual([]);
      expect(source).toMatchObject({ published, accessed: '2026-03-02' });
    },
  );

  it.each(['8 September 2020', '2020-9', '2020-13', '2020-09-08T22:25', '2020~', '20', '2020/2021'])(
    'is refused as %s, with what to write',
    (published) => {
      const [issue, ...others] = issuesOf({ published: `'${published}'` });
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ what: 'published is not well formed', found: published });
      expect(issue?.fix).toContain('2020-09-08T22:25:42+08:00');
    },
  );

  it('is a day of the calendar', () => {
    expect(issuesOf({ published: '2021-02-29' })).toMatchObject([
      { what: 'published is no date: day 29 does not exist', found: '2021-02-29', path: 'made-up.md:6:12' },
    ]);
    expect(issuesOf({ accessed: '2021-04-31' })).toMatchObject([{ found: '2021-04-31' }]);
  });

  it('is a day at least where it is one of ours', () => {
    expect(issuesOf({ accessed: '2021-02' })).toMatchObject([{ what: 'accessed is not well formed' }]);
  });
});

describe('a document’s DOI and its copies', () => {
  it('are read as they are', () => {
    const archived = "\n  - { url: 'https://archive.example/1', at: 2026-03-02T10:00Z }";
    const { source, issues } = read(fileOf(BODY, { doi: '10.1000/xyz_1.2', archived }));
    expect(issues).toEqual([]);
    expect(source).toMatchObject({
      doi: '10.1000/xyz_1.2',
      archived: [{ url: 'https://archive.example/1', at: '2026-03-02T10:00Z' }],
    });
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['an address as a DOI', { doi: 'https://doi.org/10.1000/1' }, 'doi is not well formed'],
    ['a copy without a day', { archived: "\n  - { url: 'https://a.example' }" }, 'archived[0].at is missing'],
    [
      'a copy that runs',
      { archived: "\n  - { url: 'javascript:x', at: 2026-03-02 }" },
      'archived[0].url is not well formed',
    ],
    [
      'a copy of no day',
      { archived: "\n  - { url: 'https://a.example', at: 2026-02-30 }" },
      'at is no date: day 30 does not exist',
    ],
  ])('are refused: %s', (_name, fields, what) => {
    expect(issuesOf(fields).map((issue) => issue.what)).toEqual([what]);
  });
});

describe('the pages of a document', () => {
  it('are those of its paragraphs from the one that begins on them', () => {
    const { source, issues } = read(fileOf(BODY, { pages: "\n  1: iv\n  3: '5'" }));
    expect(issues).toEqual([]);
    expect(source?.paragraphs.map(({ number, page }) => [number, page])).toEqual([
      [1, 'iv'],
      [2, 'iv'],
      [3, '5'],
    ]);
    expect(source).not.toHaveProperty('pages');
  });

  it('are absent before the first that is given', () => {
    expect(read(fileOf(BODY, { pages: '\n  2: 1' })).source?.paragraphs.map(({ page }) => page)).toEqual([
      undefined,
      '1',
      '1',
    ]);
  });

  it('are faults where they begin with no paragraph, or have no number', () => {
    expect(issuesOf({ pages: '\n  4: 12' })).toMatchObject([
      { what: 'a page begins with a paragraph that is not there: the text has 3', found: '4: 12' },
    ]);
    expect(issuesOf({ pages: '\n  one: 12' })).toHaveLength(1);
    expect(issuesOf({ pages: "\n  1: ' '" })).toHaveLength(1);
  });

  it('follow each other as the front matter has them, whatever it has', () => {
    const pages = fc.dictionary(
      fc.integer({ min: 1, max: 3 }).map(String),
      fc.constantFrom('1', 'ii', 'A-3'),
    );
    fc.assert(
      fc.property(pages, (given) => {
        const yaml = Object.entries(given).map(([number, page]) => `\n  ${number}: ${page}`);
        const { source } = read(fileOf(BODY, yaml.length > 0 ? { pages: yaml.join('') } : {}));
        source?.paragraphs.forEach(({ number, page }, index) => {
          expect(page).toBe(given[number] ?? source.paragraphs[index - 1]?.page);
        });
      }),
    );
  });
});
