import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParagraphs, type Layout } from '../../../src/lib/source/check';
import { launch, straits } from './archived';

const locate = (...keys: readonly (string | number)[]) => keys.join('.');
const read = (body: string, layout: Partial<Layout> = {}) =>
  readParagraphs(body, { title: 'Headline', ...layout }, locate);
const texts = (body: string, layout?: Partial<Layout>) =>
  read(body, layout).paragraphs.map(({ text }) => text);

describe('paragraphs', () => {
  it('of the founding articles start and end where a reader would say', () => {
    expect(launch.paragraphs[0]?.text).toMatch(/^HONG KONG — China has launched/);
    expect(launch.paragraphs[4]?.text).toContain('in the name of `clean’ networks');
    expect(launch.paragraphs.at(-1)).toMatchObject({ number: 15 });
    expect(launch.paragraphs.at(-1)?.text).toMatch(/^“Politicization .* he said\.$/);
    expect(straits.paragraphs[0]?.text).toMatch(/^BEIJING - China announced/);
    expect(straits.paragraphs[11]?.text).toMatch(/^Huawei has vehemently rejected/);
    expect(straits.paragraphs.map(({ number }) => number)).toEqual(
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
  });

  it('are blocks between blank lines, numbered from 1', () => {
    expect(read('Headline\n\nOne.\n\n\n \t\nTwo.\n').paragraphs).toEqual([
      { number: 1, text: 'One.' },
      { number: 2, text: 'Two.' },
    ]);
  });

  it('are one line each, even where the archived text breaks them', () => {
    expect(texts('# Headline\nOne,\n  still one.\n\nTwo.')).toEqual(['One, still one.', 'Two.']);
  });

  it('hold every character of the body that is neither white space nor claimed', () => {
    const line = fc.constantFrom('', ' ', 'One two.', 'Three.', 'Ad', ' Four, five. ');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const body = ['Headline', ...lines].join('\n');
        const boilerplate = lines.filter((each) => each === 'Ad');
        const ink = (list: readonly string[]) => list.join('').replace(/\s/g, '');
        expect(ink(texts(body, { boilerplate }))).toBe(ink(lines.filter((each) => each !== 'Ad')));
      }),
    );
  });
});

describe('headline and standfirst', () => {
  it('are no paragraphs, with or without Markdown marks', () => {
    for (const headline of ['Headline', '# Headline', '###  Headline'])
      expect(texts(`${headline}\n\nStand.\n\nText.`, { standfirst: 'Stand.' })).toEqual(['Text.']);
  });

  it('are faults where the body has others', () => {
    expect(read('Head line\n\nText.').issues).toMatchObject([
      { path: 'title', what: 'the title is not in the body', found: 'first line: Head line' },
    ]);
    expect(read('## Head line\n\nText.').paragraphs).toEqual([{ number: 1, text: 'Text.' }]);
    expect(read('Headline\n\nText.', { standfirst: 'Stand.' }).issues).toMatchObject([
      { path: 'standfirst', what: 'the standfirst is not in the body', found: 'Stand.' },
    ]);
    expect(read('').issues).toMatchObject([{ found: 'first line: none' }]);
  });
});

describe('boilerplate', () => {
  const body = 'Headline\n\nAd\n\nOne.\n\nShare\nTwo.\n\nAd\n';

  it('is no paragraph, and parts the lines round it', () => {
    expect(read(body, { boilerplate: ['Ad', 'Share', 'Ad'] })).toEqual({
      paragraphs: [
        { number: 1, text: 'One.' },
        { number: 2, text: 'Two.' },
      ],
      issues: [],
    });
  });

  it('must stand there as a whole line', () => {
    expect(read(body, { boilerplate: ['Ad', 'Sha', 'Share', 'Ad'] }).issues).toMatchObject([
      { path: 'boilerplate.1', what: 'a boilerplate line is not in the body', found: 'Sha' },
    ]);
  });

  it('must be listed in order', () => {
    const read2 = read(body, { boilerplate: ['Share', 'Ad', 'Ad'] });
    expect(read2.issues).toMatchObject([
      { path: 'boilerplate.2', what: expect.stringContaining('earlier') as string },
    ]);
    expect(read2.paragraphs).toHaveLength(2);
  });

  it('that stands again unlisted is a paragraph, with a warning', () => {
    const read3 = read(body, { boilerplate: ['Ad', 'Share'] });
    expect(read3.paragraphs.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Ad']);
    expect(read3.issues).toMatchObject([{ severity: 'warning', path: 'boilerplate.0', found: 'Ad' }]);
  });
});
