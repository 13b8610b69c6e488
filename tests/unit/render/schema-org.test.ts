import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source, Timeline, TimelineEvent } from '../../../src/lib/model/timeline.js';
import { jsonForScript, quotationsOf } from '../../../src/lib/render/schema-org.js';
import { timelineOf } from '../../golden/made-up.js';

const bare: Source = { id: 'bare', title: 'A headline', language: 'en', sha256: '', paragraphs: [] };
const full: Source = {
  ...bare,
  id: 'full',
  language: 'fr',
  publisher: 'A paper',
  authors: [{ name: 'One Author', role: 'Correspondent' }, { name: 'Another' }],
  published: '2020-09-08T22:25:42+08:00',
  url: 'https://example.org/a',
};

function madeUp(): { timeline: Timeline; event: TimelineEvent } {
  const timeline = { ...timelineOf([{ edtf: '2020-09-08', title: 'A title' }]), sources: [bare, full] };
  const event = timeline.events[0];
  if (!event) throw new Error('no event');
  const quote = { paragraph: 1, role: 'supports' } as const;
  const evidence: TimelineEvent['evidence'] = [
    { ...quote, source: 'full', quote: 'First </script> messages' },
    { ...quote, source: 'bare', quote: 'Other words' },
    { ...quote, source: 'gone', quote: 'Lost words' },
  ];
  return { timeline, event: { ...event, evidence } };
}

describe('an event as schema.org quotations', () => {
  it('has each quote verbatim, based on its article, and says no more of it than the document', () => {
    const { timeline, event } = madeUp();
    const data = quotationsOf(timeline, event, '/t/made-up/e/e0/');
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      name: 'A title',
      temporalCoverage: '2020-09-08',
      url: '/t/made-up/e/e0/',
      isPartOf: { name: 'Made up' },
    });
    expect((data as { hasPart: unknown }).hasPart).toEqual([
      {
        '@type': 'Quotation',
        text: 'First </script> messages',
        inLanguage: 'fr',
        isBasedOn: {
          '@type': 'Article',
          headline: 'A headline',
          url: 'https://example.org/a',
          datePublished: '2020-09-08T22:25:42+08:00',
          author: [
            { '@type': 'Person', name: 'One Author' },
            { '@type': 'Person', name: 'Another' },
          ],
          publisher: { '@type': 'Organization', name: 'A paper' },
        },
      },
      {
        '@type': 'Quotation',
        text: 'Other words',
        inLanguage: 'en',
        isBasedOn: { '@type': 'Article', headline: 'A headline' },
      },
      { '@type': 'Quotation', text: 'Lost words' },
    ]);
  });

  it('checks no facts and rates nothing', () => {
    const { timeline, event } = madeUp();
    expect(JSON.stringify(quotationsOf(timeline, event, '/'))).not.toMatch(/ClaimReview|Rating|Review/);
  });
});

describe('JSON for a script element', () => {
  it('is the same data, and no character of it can end the element or begin another', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '</script>',
        '<!--',
        '-->',
        ']]>',
        '&',
        '<',
        '>',
        '\u2028',
        '\u2029',
        '"',
        '\\',
        'a',
      ),
    });
    fc.assert(
      fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text), fc.jsonValue())), (data) => {
        const json = jsonForScript(data);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it('is written so that it can be run as a script too', () => {
    const data = { text: '</script>\u2028\u2029<!--&' };
    expect(new Function(`return ${jsonForScript(data)}`)()).toEqual(data);
  });
});
