import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/lib/model/timeline.js';
import { nextBarePlace } from '../../../../src/lib/editing/select/next-bare.js';
import { placesOf, quotesInDocument } from '../../../../src/lib/editing/select/placed-quotes.js';
import { removeMark } from '../../../../src/lib/editing/steps/marks.js';
import { sentenceAt } from '../../../../src/lib/editing/select/sentence-at.js';
import { cutIntoPieces } from '../../../../src/lib/editing/select/text-pieces.js';
import { newProject } from '../../../../src/lib/editing/new-project.js';

const sentence = (text: string, part: string, language = 'en'): string => {
  const { start, end } = sentenceAt(text, text.indexOf(part), language);
  return text.slice(start, end);
};

describe('the sentence at a place', () => {
  it('is whole, with its quotation marks', () => {
    const text = 'It rained. “Nobody asked us,” said Mr. Aske. Dr. J. Krol left.';
    expect(sentence(text, 'rained')).toBe('It rained.');
    expect(sentence(text, 'asked')).toBe('“Nobody asked us,” said Mr. Aske.');
    expect(sentence(text, 'left')).toBe('Dr. J. Krol left.');
  });

  it('does not end at the number of a German day, and does in English', () => {
    expect(sentence('Am 12. März stimmte er zu. Dann nicht.', 'Am', 'de')).toBe('Am 12. März stimmte er zu.');
    expect(sentence('They voted 17 to 14. March came.', 'voted')).toBe('They voted 17 to 14.');
  });

  it('is found in Chinese and Arabic, in a document of no language, and behind the end', () => {
    expect(sentence('市议会批准扩建。市长表示欢迎。', '市长', 'zh')).toBe('市长表示欢迎。');
    expect(sentence('هل وافق المجلس؟ نعم.', 'نعم', 'ar')).toBe('نعم.');
    expect(sentence('It rained. It stopped.', 'stopped', '??')).toBe('It stopped.');
    expect(sentenceAt('It rained.', 10, 'en')).toEqual({ start: 0, end: 10 });
    expect(sentenceAt('', 0, 'en')).toEqual({ start: 0, end: 0 });
  });
});

describe('a paragraph cut where its layers begin and end', () => {
  it('is the same text again', () => {
    const text = 'The town voted on Tuesday night.';
    const pieces = cutIntoPieces(text, [
      { layer: 'quote', event: 'vote', start: 4, end: 31 },
      { layer: 'quote', event: 'night', start: 9, end: 31 },
      { layer: 'date', start: 18, end: 31 },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.map(({ text, events, layers }) => [text, events.join(), layers.join()])).toEqual([
      ['The ', '', ''],
      ['town ', 'vote', ''],
      ['voted on ', 'vote,night', ''],
      ['Tuesday night', 'vote,night', 'date'],
      ['.', '', ''],
    ]);
  });

  it('leaves out what is beyond its end', () => {
    const pieces = cutIntoPieces('Short', [{ layer: 'mark', start: 3, end: 90 }]);
    expect(pieces.map(({ text }) => text)).toEqual(['Sho', 'rt']);
    expect(cutIntoPieces('', [{ layer: 'mark', start: 0, end: 4 }])).toEqual([]);
  });
});

describe('quotes in a document', () => {
  const source: Source = {
    id: 'harbour',
    title: 'Harbour',
    language: 'en',
    sha256: '',
    paragraphs: [
      { number: 1, text: 'The town voted. The town slept.' },
      { number: 2, text: 'Nobody asked.' },
    ],
  };
  const evidence = {
    source: 'harbour',
    paragraph: 1,
    quote: ['The town', 'Nobody'] as const,
    occurrence: 2,
    role: 'supports',
  } as const;

  it('are at their places, drafts and pieces too', () => {
    const events = [
      { id: 'sleep', title: 'Sleep', evidence: [evidence] },
      { id: 'draft', title: 'Draft' },
    ];
    expect(quotesInDocument(events, source)).toEqual([
      {
        event: 'sleep',
        title: 'Sleep',
        pieces: [
          { paragraph: 1, start: 16, end: 24 },
          { paragraph: 2, start: 0, end: 6 },
        ],
      },
    ]);
  });

  it('are looked for once in a document, and again in its next version', () => {
    expect(placesOf(evidence, source)).toBe(placesOf(evidence, source));
    const other = { ...source, paragraphs: [{ number: 1, text: 'Gone.' }] };
    expect(placesOf(evidence, other)).toEqual([]);
    expect(placesOf({ ...evidence, source: 'other' }, source)).toEqual([]);
  });
});

describe('paragraphs without events, and marks', () => {
  it('finds the next one in either direction, and on in other documents', () => {
    const source = (id: string): Source => ({
      id,
      title: id,
      language: 'en',
      sha256: '',
      paragraphs: [1, 2, 3, 4].map((number) => ({ number, text: `Words ${number}.` })),
    });
    const evidence = [1, 3].map((paragraph) => ({
      source: 'quay',
      paragraph,
      quote: `Words ${paragraph}.`,
      role: 'supports' as const,
    }));
    const all = [source('first'), source('quay'), source('last')];
    const next = (document: string, paragraph: number, direction: 1 | -1): string => {
      const events = [{ id: 'event', title: 'Event', evidence }];
      const place = nextBarePlace(all, events, { document, paragraph }, direction);
      return place ? `${place.document} ${place.paragraph}` : 'none';
    };
    expect(next('quay', 2, 1)).toBe('quay 4');
    expect(next('quay', 4, -1)).toBe('quay 2');
    expect(next('quay', 4, 1)).toBe('last 1');
    expect(next('quay', 1, -1)).toBe('first 4');
    expect(next('last', 4, 1)).toBe('none');
    expect(next('first', 1, -1)).toBe('none');
  });

  it('removes one mark, and leaves the project as it is where there is none of that name', () => {
    const mark = { id: 'm1', document: 'harbour', pieces: [{ paragraph: 1, start: 0, end: 3 }] };
    const project = { ...newProject({ id: 'p', title: 'P', language: 'en' }), marks: [mark] };
    expect(removeMark(project, 'm1').marks).toEqual([]);
    expect(removeMark(project, 'm2')).toBe(project);
  });
});
