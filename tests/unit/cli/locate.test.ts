import { quoteText } from '../../../src/lib/model/quote';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import clean from '../../../data/clean-network/events';
import { locate } from '../../../src/cli/locate';
import { EVENTS } from './copy';
import { ROOT } from './files';

const TEXT = `import { defineTimeline } from '../../src/lib/model/define.js';

const report = 'report'; // not { a brace
/* nor [ this */
export default defineTimeline({
  id: 'harbour',
  sources: [report, 'letter'],
  lanes: [{ id: 'sea', title: 'Sea' }],
  events: [
    // A comment with an apostrophe: it's one.
    {
      id: 'storm',
      title: "The captain's {storm}",
      date: { edtf: '2020-13', asWritten: ['in May', 'then'] },
      evidence: [
        { source: report, paragraph: 1, quote: 'It blew.' },
        {
          source: 'letter',
          quote:
            'It blew, and \\'howled\\' [all night]',
        },
      ],
    },
    calm('calm', { lane: 'sea' }),
    {
      'id': 'storm',
      "title": \`twice\`,
      ...shared,
      lane: isDay ? 'sea' : ['land', { x: 1 }],
      evidence: [],
    },
  ],
});
`;

const lineOf = (path: string, found = '') => locate(TEXT, { path, found }).line;
const line = (text: string) => TEXT.slice(0, TEXT.indexOf(text)).split('\n').length;

describe('locate', () => {
  it.each([
    ['id', "id: 'harbour'"],
    ['sources["letter"]', "sources: [report, 'letter']"],
    ['lanes["sea"].title', "lanes: [{ id: 'sea'"],
    ['lanes[0].title', "lanes: [{ id: 'sea'"],
    ['events["storm"].title', "The captain's {storm}"],
    ['events["storm"].date.asWritten[1]', 'date: {'],
    ['events["storm"].evidence[0].quote', 'It blew.'],
    ['events["storm"].evidence[1].source', "source: 'letter'"],
    ['events["storm"].evidence[1].quote', 'It blew, and'],
    ['events[2].lane', 'lane: isDay'],
    ['events[2].evidence', 'evidence: [],'],
  ])('finds %s', (path, text) => {
    expect(lineOf(path)).toBe(line(text));
  });

  it.each([
    ['a field that is missing, at its event', 'events["storm"].importance', "id: 'storm',\n      title"],
    [
      'a field that evidence lacks, at the evidence',
      'events["storm"].evidence[1].paragraph',
      "{\n          source: 'letter'",
    ],
    ['a field that the timeline lacks, at its id', 'language', "id: 'harbour'"],
    ['an id that is there twice, at the second', 'events["storm"].id', "'id': 'storm'"],
    ['what a call makes, where it is named', 'events["calm"].title', "calm('calm'"],
    ['a source that is a constant, where that is', 'sources["report"]', "const report = 'report'"],
    ['an event that is not there, at the list', 'events["sunshine"].title', 'events: ['],
  ])('finds %s', (_what, path, text) => {
    expect(lineOf(path)).toBe(line(text));
  });

  it('gives the column at which a date breaks', () => {
    const path = 'events["storm"].date.edtf';
    const column = "      date: { edtf: '2020-".length + 1;
    expect(locate(TEXT, { path, found: '2020-13' })).toEqual({ line: line('2020-13'), column });
    expect(locate(TEXT, { path, found: '2020-14' })).toEqual({ line: line('2020-13') });
  });

  it.each([
    ['nothing', ''],
    ['no definition', 'export const a = 1;\n'],
    ['a definition that stops short', "\nexport default defineTimeline({ id: 'x', events: [{ id: "],
    ['too many brackets', "\nexport default defineTimeline({ id: 'x', events: ]]}}) "],
  ])('gives a line of a text with %s', (_what, text) => {
    expect(locate(text, { path: 'events["storm"].title', found: '' }).line).toBeLessThanOrEqual(2);
  });

  it('finds every quote of the real events, for every line end', () => {
    const real = readFileSync(join(ROOT, EVENTS), 'utf8');
    for (const text of [real, real.replaceAll('\n', '\r\n')]) {
      const lines = text.split('\n');
      for (const { id, evidence } of clean.events)
        for (const [index, { quote }] of evidence.entries()) {
          const { line } = locate(text, {
            path: `events["${id}"].evidence[${index}].quote`,
            found: quoteText(quote),
          });
          expect(lines[line - 1]?.replaceAll("\\'", "'")).toContain(quote);
        }
    }
  });
});
