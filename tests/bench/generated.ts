import type { Source, Timeline, TimelineEvent } from '../../src/lib/model/timeline';

/*
 * A timeline of any size, the same each time: words by their frequency as in running text, days in bursts, sources
 * of forty paragraphs. Nothing in it means anything.
 */

const SYLLABLES = [
  'ba',
  'con',
  'dra',
  'el',
  'fi',
  'gor',
  'hu',
  'in',
  'ka',
  'lo',
  'mi',
  'ne',
  'pra',
  'ro',
  'su',
  'ti',
];
const HAN = '数据安全国家网络中美企业技术公司政府表示要求保护用户信息关系发展合作';
const KNOWN = [
  'china',
  'data',
  'security',
  'wang',
  'yi',
  'network',
  'clean',
  'huawei',
  'the',
  'of',
  'and',
  'a',
  'to',
];

/** Mulberry32: a small seeded generator. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A timeline of `count` events in bursts of days. */
export function generated(count: number, seed = 1): Timeline {
  const random = randomFrom(seed);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const vocabulary = [...KNOWN];
  for (let n = 0; n < 20_000; n += 1)
    vocabulary.push(Array.from({ length: 1 + upTo(4) }, () => SYLLABLES[upTo(SYLLABLES.length)]).join(''));
  // Zipf: the first words are by far the most frequent.
  const word = (): string => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? 'x';
  const words = (length: number): string => Array.from({ length }, word).join(' ');
  const han = (length: number): string => Array.from({ length }, () => HAN.charAt(upTo(HAN.length))).join('');
  const sentence = (length: number): string => (random() < 0.1 ? han(length * 2) : words(length));

  const sources = Array.from({ length: Math.max(1, Math.ceil(count / 100)) }, (_, source): Source => {
    const paragraphs = Array.from({ length: 40 }, (_each, index) => ({
      number: index + 1,
      text: sentence(40 + upTo(40)),
    }));
    return { id: `s${source}`, title: words(6), language: 'en', sha256: '0'.repeat(64), paragraphs };
  });

  let day = Date.UTC(2019, 0, 1);
  const events = Array.from({ length: count }, (_, index): TimelineEvent => {
    // Most days have many events; then there is none for a while.
    if (random() < 0.03) day += 86_400_000 * (1 + upTo(9));
    const source = sources[upTo(sources.length)];
    const paragraph = source?.paragraphs[upTo(40)];
    const text = paragraph?.text ?? '';
    const start = upTo(Math.max(1, text.length - 120));
    return {
      id: `e${index}`,
      kind: 'event',
      attribution: words(3),
      title: sentence(6),
      summary: sentence(25),
      date: { edtf: new Date(day).toISOString().slice(0, 10), asWritten: [], basis: 'stated' },
      lane: `lane-${upTo(4)}`,
      actors: [words(2), words(2)],
      tags: [word()],
      importance: upTo(100),
      evidence: [
        {
          source: source?.id ?? '',
          paragraph: paragraph?.number ?? 1,
          quote: text.slice(start, start + 120) || 'x',
          role: 'supports',
        },
      ],
    };
  });
  return {
    version: 1,
    id: 'generated',
    title: 'Generated',
    description: 'Made by a generator.',
    language: 'en',
    lanes: [0, 1, 2, 3].map((lane) => ({ id: `lane-${lane}`, title: `Lane ${lane}` })),
    sources,
    events,
  };
}
