import { describe, expect, it } from 'vitest';
import { fileOf, archivedDocument, keptText, read, sha256 } from './archived';

const BODY = '## A headline\n\nThe first paragraph.\n\nThe second.\n';
const whats = (text: string) => read(text).issues.map(({ what }) => what);

describe('the two founding articles', () => {
  it('are read without a fault', () => {
    for (const name of ['china-launches-initiative', 'straits-times'])
      expect(archivedDocument(name).issues, name).toEqual([]);
  });

  it('have 15 and 20 paragraphs', () => {
    expect(archivedDocument('china-launches-initiative').source?.paragraphs).toHaveLength(15);
    expect(archivedDocument('straits-times').source?.paragraphs).toHaveLength(20);
  });

  it('keep what the front matter says, and nothing it does not say', () => {
    const { source, boilerplate } = archivedDocument('straits-times');
    expect(source).toMatchObject({
      publisher: 'The Straits Times',
      authors: [{ name: 'Elizabeth Law', role: 'China Correspondent' }],
      published: '2020-09-08T22:25:42+08:00',
    });
    expect(boilerplate).toHaveLength(9);
    expect(source).not.toHaveProperty('boilerplate');
    expect(source).not.toHaveProperty('standfirst');
    expect(archivedDocument('china-launches-initiative').source).not.toHaveProperty('published');
  });

  it('give the body unit for unit', () => {
    const { body, source } = archivedDocument('straits-times');
    expect(keptText('straits-times').endsWith(`---\n${body}`)).toBe(true);
    expect(sha256(body)).toBe(source?.sha256);
  });
});

describe('a changed text', () => {
  it('is a fault that gives the hash found, the one pinned and what to do', () => {
    const changed = read(fileOf(BODY.replace('first', 'last'), { sha256: sha256(BODY) }));
    expect(changed.issues).toEqual([
      {
        severity: 'error',
        path: 'made-up.md:5:9',
        what: 'the archived text was changed',
        found: `its hash is ${sha256(BODY.replace('first', 'last'))}, pinned is ${sha256(BODY)}`,
        fix: expect.stringContaining(`sha256: ${sha256(BODY.replace('first', 'last'))}`) as string,
        source: 'made-up',
      },
    ]);
    expect(changed.source?.paragraphs[0]?.text).toBe('The last paragraph.');
  });

  it('is a fault even where only the last line end is gone', () => {
    expect(whats(fileOf(BODY.trimEnd(), { sha256: sha256(BODY) }))).toEqual([
      'the archived text was changed',
    ]);
  });
});

describe('line ends and marks', () => {
  it.each(['\r\n', '\r'])('are read, and the hash is that of the text with LF: %j', (end) => {
    const plain = read(fileOf(BODY));
    const other = read(`\uFEFF${fileOf(BODY).replaceAll('\n', end)}`);
    expect(other).toEqual(plain);
    expect(other.issues).toEqual([]);
    expect(other.source?.paragraphs.map(({ text }) => text)).toEqual(['The first paragraph.', 'The second.']);
  });

  it('do not hide that the text was changed as well', () => {
    const both = fileOf(BODY, { sha256: sha256('other') }).replaceAll('\n', '\r\n');
    expect(whats(both)).toEqual(['the archived text was changed']);
  });
});

describe('front matter', () => {
  it('must be there and closed', () => {
    expect(whats('just text')).toEqual(['the document has no front matter']);
    expect(whats('')).toEqual(['the document has no front matter']);
    expect(whats('---\nid: x\n')).toEqual(['the front matter is not closed']);
  });

  it('may close at the end of the file, which leaves an empty body', () => {
    expect(read('---\nid: x\n---').body).toBe('');
    for (const yaml of ['', 'just text\n', '- a\n- b\n', 'id: &a x\ntitle: *b\n'])
      expect(whats(`---\n${yaml}---\n`)).not.toEqual([]);
    expect(whats('---\njust text\n---\n')).toEqual(['the front matter is no list of fields']);
  });

  it('leaves a later line of --- to the body', () => {
    const body = 'A headline\n\nOne.\n\n---\n\nTwo.\n';
    expect(read(fileOf(body)).body).toBe(body);
  });

  it('says line and column of malformed YAML, counted in the file', () => {
    expect(read(fileOf(BODY, { standfirst: 'one: two: three' })).issues).toMatchObject([
      { path: 'made-up.md:6:13', found: 'standfirst: one: two: three' },
    ]);
    expect(whats(fileOf(BODY, { 'x: 1\nid': 'again' }))[0]).toMatch(
      /malformed YAML: map keys must be unique/,
    );
    expect(whats(fileOf(BODY, { standfirst: '*nowhere' }))).not.toEqual([]);
  });

  it('takes every value as the text that stands there', () => {
    const { source } = read(fileOf('1984\n\nText.', { title: '1984', publisher: 'null' }));
    expect(source).toMatchObject({ title: '1984', publisher: 'null' });
  });

  it.each([
    ['an unknown key', { colour: 'red' }, 'no such field', 'colour'],
    ['a list for text', { publisher: '[a, b]' }, 'publisher should be text', 'a list'],
    ['fields for text', { publisher: '{ a: b }' }, 'publisher should be text', 'fields of its own'],
    ['text for a list', { boilerplate: 'Print' }, 'boilerplate should be a list, one `- ` a line', 'Print'],
    [
      'text for an author',
      { authors: '[Law]' },
      'authors[0] should be fields of its own, such as name',
      'Law',
    ],
    ['an author without name', { authors: '[{ role: x }]' }, 'authors[0].name is missing', 'nothing'],
    ['an unknown author key', { authors: '[{ name: x, age: 3 }]' }, 'no such field', 'authors[0].age'],
    ['an empty value', { publisher: '' }, 'publisher is empty', 'nothing'],
    [
      'a moment without offset',
      { published: '2020-09-08T22:25' },
      'published is not well formed',
      '2020-09-08T22:25',
    ],
    ['an address that runs', { url: 'javascript:x' }, 'url is not well formed', 'javascript:x'],
    ['no hash', { sha256: 'abc' }, 'sha256 is not well formed', 'abc'],
    ['an id that is no slug', { id: 'Not A Slug' }, 'id is not well formed', 'Not A Slug'],
  ])('refuses %s', (_, fields, what, found) => {
    const { source, issues } = read(fileOf(BODY, fields));
    expect(source).toBeUndefined();
    expect(issues).toMatchObject([{ severity: 'error', what, found }]);
    expect(issues[0]?.path).toMatch(/^made-up\.md:\d+:\d+$/);
    expect(issues[0]?.fix).not.toBe('');
  });

  it('reads boilerplate under its old name, and reports faults at its place', () => {
    const old = fileOf('## A headline\n\nText.\n\nAd', { furniture: '[Ad]' });
    expect(read(old)).toMatchObject({ boilerplate: ['Ad'], issues: [] });
    expect(read(old).source?.paragraphs.map(({ text }) => text)).toEqual(['Text.']);
    const missing = fileOf('## A headline\n\nText.', { furniture: '[Ad]' });
    const line = missing.split('\n').findIndex((text) => text.startsWith('furniture')) + 1;
    expect(read(missing).issues[0]?.path).toMatch(new RegExp(`^made-up\\.md:${line}:`));
    const both = read(fileOf('## A headline\n\nText.\n\nAd', { boilerplate: '[Ad]', furniture: '[Ad]' }));
    expect(both.issues).toMatchObject([{ what: 'no such field', found: 'furniture' }]);
  });

  it('gives all its faults at once', () => {
    expect(whats('---\nid: x\ncolour: red\nshape: round\n---\n').sort()).toEqual([
      'language is missing',
      'no such field',
      'no such field',
      'sha256 is missing',
      'title is missing',
    ]);
  });
});
