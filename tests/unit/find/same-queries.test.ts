import { quoteText } from '../../../src/lib/model/quote';
import { describe, expect, it } from 'vitest';
import { searchArchive } from '../../../src/lib/find/archive-search';
import { foldArchive } from '../../../src/lib/find/folded-archive';
import { indexOf } from '../../../src/lib/find/index';
import { asks } from '../../../src/lib/find/query';
import { search } from '../../../src/lib/find/search';
import { textOf } from '../../../src/lib/model/archive';
import type { Timeline } from '../../../src/lib/model/timeline';
import { madeUp } from '../../fixtures/search/made-up';
import { EXPECTED } from '../../fixtures/search/queries';
import { cleanNetwork } from '../formats/given';
import { read } from '../tables/reading';

/*
 * A timeline and its table form, the same events as rows of a large table, are searched by two engines. Both have to
 * give the same events for the same query.
 */

function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Columns of a flat table; `keywords` holds what has no column of its own. */
function tableOf(timeline: Timeline): string {
  const lanes = new Map(timeline.lanes.map(({ id, title }) => [id, title]));
  const sources = new Map(timeline.sources.map((source) => [source.id, source]));
  const rows = timeline.events.map((event) => {
    const [first, ...others] = event.evidence;
    const named = event.evidence.map(({ source }) => sources.get(source));
    const around = event.evidence.map(
      ({ source, paragraph }) =>
        sources.get(source)?.paragraphs.find(({ number }) => number === paragraph)?.text,
    );
    const keywords = [
      ...[...event.actors, ...event.tags, event.attribution],
      ...others.map(({ quote }) => quoteText(quote)),
      ...named.flatMap((source) => [source?.title, source?.publisher]),
      ...around,
    ];
    return {
      id: event.id,
      title: event.title,
      edtf: event.date.edtf,
      lane: lanes.get(event.lane),
      source: sources.get(first.source)?.title,
      quote: quoteText(first.quote),
      summary: event.summary,
      keywords: keywords.filter((text) => text !== undefined).join('\u2029'),
    };
  });
  const columns = Object.keys(rows[0] ?? {}) as (keyof (typeof rows)[number])[];
  const lines = rows.map((row) =>
    columns.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(','),
  );
  return [columns.join(','), ...lines, ''].join('\n');
}

/** Ids that a table finds, in order of their letters. */
async function finderIn(content: string): Promise<(query: string) => string[]> {
  const { archive, faults } = await read(content);
  expect(faults.count).toBe(0);
  const folded = run(foldArchive(archive));
  return (query) =>
    Array.from(run(searchArchive(folded, query)), (row) =>
      textOf(archive.texts, archive.table.event[row] ?? 0, 'id'),
    ).sort();
}

const QUERIES: Readonly<Record<'clean-network' | 'made-up', Readonly<Record<string, readonly string[]>>>> = {
  'clean-network': {
    words: ['huawei', 'China', 'data security', 'security data', 'the of and'],
    phrases: ['"national security"', '“undersea cables”', '"security national"', '"chinas"', '"china data"'],
    'beginnings of words': ['chin', 'h', 'ban tikt', 'multilat', '"national secu', 'hof china'],
    'ended words': ['chin ', 'china.', 'hof '],
    typos: [
      'soverignty',
      'hofman criticism',
      'wechet labelled',
      'sanctiens chips',
      'chima',
      'securty netwrok',
    ],
    'no typo of short words or digits': ['hof usa', 'zte5', '2021'],
    hyphens: ['US-China', 'cross-border', 'clean-network', '5g-bans', '—', 'Washington–Beijing'],
    digits: ['5G', '2020', '8', '200'],
    apostrophes: ["China's", "users' dependence", "'s", 's', "users'", 'beijing’s'],
    'names of lanes and sources': ['Observers', 'straits times', 'United States huawei', '"straits times"'],
    ids: ['clean-network-unveiled', 'Clean-Network-Unveiled', 'wang-yi-speech', 'wang-yi-speec'],
    'text around a quote': ['directly naming the us', 'strategic policy institute'],
    'what is nowhere': ['zebra', 'huawei tencent zebra', 'xylophone quartz', '数据'],
    'many words': ['a b c d e f g', 'the chinese initiative on data and the american one'],
    capitals: ['HUAWEI', 'mEmO bLuEpRiNt'],
  },
  'made-up': {
    'characters and pairs': ['数据保护', '灯塔', '渔', '数企', '企业 数据', '停电 原因', '林晓梅', '的'],
    'full width, and letters between': ['５Ｇ基站', '5G', '５ｇ 基站', '停电king'],
    'phrases of characters': ['“三月生效”', '「数据保护」', '"生效三月"'],
    'accents, and none': ['eclusiere', 'éclusière', 'ELOISE FACADE', 'oeuvre fluviale', 'Œuvre'],
    'accents of Czech': ['krizkova', 'zeleznicniho', 'ridici si stezuji', 'Žofie Křížková', 'křížkovy'],
    typos: ['eclusiare', 'zelesnicniho', 'prestavba mostu schvalana'],
    'apostrophes of French': ["l'enquête publique", "l'interdiction", 'l enquete', 'd’éviter'],
    'what is nowhere': ['备用发电机', '灯塔没有', 'péniche à vapeur'],
  },
};

describe.each([
  ['clean-network', cleanNetwork],
  ['made-up', madeUp],
] as const)('the same queries on %s and on its table form', async (name, timeline) => {
  const index = indexOf(timeline);
  const onTable = await finderIn(tableOf(timeline));
  const onJson = await finderIn(JSON.stringify(timeline));
  const expected = EXPECTED.filter(({ on }) => on === name).map(({ query }) => query);
  const queries = [...Object.values(QUERIES[name]).flat(), ...expected];
  const asked = [...new Set(queries)].filter(asks);

  it('are more than twenty, and most of them find something', () => {
    expect(asked.length).toBeGreaterThan(20);
    const finding = asked.filter((query) => search(index, query).events.length > 0);
    expect(finding.length).toBeGreaterThan(asked.length / 2);
  });

  it.each(asked)('gives the same events for %j', (query) => {
    const wanted = [...search(index, query).events].sort();
    expect(onTable(query)).toEqual(wanted);
    expect(onJson(query)).toEqual(wanted);
  });
});
