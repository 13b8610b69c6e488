import { formatOf, type Assets, type FormatId, type FormatOptions } from '../../../src/lib/formats';
import type { Source, Timeline, TimelineEvent } from '../../../src/lib/model/timeline';
import { englishFormats } from '../../../src/lib/messages/english';
import { madeUpSource, sha256 } from '../source/documents';
import { eventOf, timelineOf } from '../source/made-up';

/** Made-up timelines, and files written from them. */

export const SITE = 'https://example.org/lines/';

export const TEXT_FORMATS = [
  ...(['json', 'csv', 'csl', 'ris', 'bib', 'ics', 'annotations'] as const),
  ...(['timelinejs', 'vis', 'markwhen'] as const),
] as const;

/** What a hostile or merely unusual document may hold. */
export const HOSTILE = [
  `"Quotes", 'single' and “curly”; semicolons, commas, and a \\ backslash`,
  'Line one\nline two\r\nline three\rline four\u2028line five\u0085six',
  '<script>alert(1)</script> </script><!-- & &amp; ]]>',
  'END:VCALENDAR\r\nBEGIN:VEVENT\r\nTY  - JOUR\r\nER  - \r\n@article{x, title = {y}}',
  "{unbalanced \\} $math$ 100% #tag _under_ ^up^ ~tilde~ -- --- `` '' ?` \\input{x}",
  '=HYPERLINK("http://example.org","x")',
  "'=1+1",
  '  \t@SUM(A1)',
  '数据安全倡议，“清洁网络”：𠮷野家 👩‍👩‍👧‍👦 é e\u0301',
  'مبادرة عالمية لأمن البيانات \u202Eabc\u202C שלום',
  'a lone half \uD83D and NUL \u0000 and BEL \u0007',
  'x'.repeat(300),
  '__proto__',
];

/** A timeline with every field hostile; `texts` stand in turn. Its quotes stand in their paragraphs. */
export function hostileTimeline(texts: readonly string[] = HOSTILE): Timeline {
  const at = (index: number): string => texts[index % texts.length] ?? '';
  const paragraphs = texts.map((text) => `👍 before ${text} behind 👎`);
  const full = madeUpSource(paragraphs, {
    title: at(0),
    publisher: at(1),
    authors: texts.map((name) => ({ name, role: name })),
    published: '2020-01-01T00:30+14:00',
    url: 'https://example.org/a?q={1}|[2]&r=%25,\\^`ü',
    sha256: sha256(paragraphs.join()),
  });
  const bare: Source = { ...madeUpSource(paragraphs), id: 'bare', title: at(4), language: 'ar' };
  const events = texts.map((text, index) =>
    eventOf(
      `event-${index}`,
      [full, bare].map(({ id }) => ({ source: id, paragraph: index + 1, quote: text })),
      {
        kind: index % 2 === 0 ? 'event' : 'statement',
        attribution: at(index + 1),
        title: text,
        summary: at(index + 2),
        date: {
          edtf: '2020-09-08',
          asWritten: [text, at(index + 3)],
          basis: 'stated',
          reason: at(index + 4),
        },
        actors: [text, at(index + 5)],
        tags: [text, at(index + 6)],
        difference: at(index + 7),
        importance: 1 - index,
      },
    ),
  );
  return {
    ...timelineOf([full, bare], events),
    title: at(3),
    description: at(1),
    lanes: [{ id: 'lane', title: at(5) }],
  };
}

/** The first timeline with one event that has the dates given, for each. */
export function datedTimeline(dates: readonly Partial<TimelineEvent['date']>[]): Timeline {
  const source = madeUpSource(['A paragraph.']);
  const events = dates.map((date, index) =>
    eventOf(`event-${index}`, [{ source: source.id, paragraph: 1, quote: 'A paragraph.' }], {
      date: { edtf: '2020', asWritten: [], basis: 'stated', ...date },
    }),
  );
  return timelineOf([source], events);
}

const NO_ASSETS: Assets = {
  font: () => Promise.reject(new Error('a text needs no font')),
  scriptFont: () => Promise.reject(new Error('a text needs no font')),
  resvg: () => Promise.reject(new Error('a text needs no picture')),
  standalone: () => Promise.reject(new Error('a text needs no page')),
};

/** The file, as text. */
export async function written(
  id: FormatId,
  timeline: Timeline,
  options: Partial<FormatOptions> = {},
): Promise<string> {
  const format = formatOf(id);
  if (!format) throw new Error(`no format ${id}`);
  const file = await format.write(timeline, { messages: englishFormats, ...options }, NO_ASSETS);
  if (typeof file !== 'string') throw new Error(`${id} is no text`);
  return file;
}
