import { describe, expect, it } from 'vitest';
import { HAN_FILE, hanText } from '../../../scripts/han.js';
import { readFileSync } from 'node:fs';
import { searchArchive } from '../../../src/lib/find/archive-search';
import { foldArchive } from '../../../src/lib/find/folded-archive';
import { indexOf } from '../../../src/lib/find/index';
import { foldText } from '../../../src/lib/find/normalise';
import { search } from '../../../src/lib/find/search';
import { spansOf } from '../../../src/lib/find/spans';
import { textOf } from '../../../src/lib/model/archive';
import type { Timeline } from '../../../src/lib/model/timeline';
import { madeUp } from '../../fixtures/search/made-up';
import { read } from '../tables/reading';

/* Words inside texts without spaces, stretched letters, both scripts of Chinese, and words with and without a hyphen. */

const TITLES: Readonly<Record<string, string>> = {
  thai: 'รัฐมนตรีว่าการกระทรวงคมนาคมเปิดสะพานใหม่',
  lao: 'ລັດຖະມົນຕີກະຊວງການຕ່າງປະເທດກ່າວ',
  khmer: 'រដ្ឋមន្ត្រីក្រសួងការបរទេសបានថ្លែង',
  burmese: 'နိုင်ငံခြားရေးဝန်ကြီးဌာနကပြောသည်',
  stretched: 'قصيدة عن محـــمد في الميناء',
  presentation: 'ﻣﺤﻤﺪ قرب المنارة',
  traditional: '臺灣的圖書館與數據安全',
  simplified: '台湾的博物馆与港务局',
  hyphenated: 'Harbour co-operation after COVID-19',
  joined: 'Coal cooperation before covid19 rules',
  apart: 'A state owned ferry',
  ligature: 'The ﬁnal oﬃce closes',
  dated: 'Ledger of 2020-09-08 found',
};

const [given] = madeUp.events;
if (!given) throw new Error('no event');
const timeline: Timeline = {
  ...madeUp,
  events: Object.entries(TITLES).map(([id, title]) => ({
    ...given,
    id,
    title,
    summary: '',
    actors: [],
    tags: [],
    attribution: 'none',
  })),
};
const index = indexOf(timeline);
const rows = Object.entries(TITLES).map(([id, title]) => ({ id, title, date: '2020-01-02' }));
const { archive } = await read(JSON.stringify(rows));
const folded = run(foldArchive(archive));

function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function findInTable(query: string): string[] {
  const found = run(searchArchive(folded, query));
  return Array.from(found, (row) => textOf(archive.texts, archive.table.event[row] ?? 0, 'id')).sort();
}

describe('a search in many scripts', () => {
  it.each([
    ['กระทรวง', ['thai']],
    ['สะพาน', ['thai']],
    ['ກະຊວງ', ['lao']],
    ['ក្រសួង', ['khmer']],
    ['ဝန်ကြီး', ['burmese']],
    ['กระทรวงการ', []],
    ['محمد', ['presentation', 'stretched']],
    ['محــمد', ['presentation', 'stretched']],
    ['台湾', ['simplified', 'traditional']],
    ['臺灣', ['simplified', 'traditional']],
    ['台灣', ['simplified', 'traditional']],
    ['图书馆', ['traditional']],
    ['博物館', ['simplified']],
    ['"數據安全"', ['traditional']],
    ['数据安全', ['traditional']],
    ['cooperation', ['hyphenated', 'joined']],
    ['co-operation', ['hyphenated', 'joined']],
    ['co-operat', ['hyphenated', 'joined']],
    ['coöperation', ['hyphenated', 'joined']],
    ['covid19', ['hyphenated', 'joined']],
    ['COVID-19', ['hyphenated', 'joined']],
    ['COVID–19 harbour', ['hyphenated']],
    ['state-owned', ['apart']],
    ['final office', ['ligature']],
    ['20200908', []],
    ['2020-09-08', ['dated']],
  ])('finds %s', (query, ids) => {
    expect([...search(index, query).events].sort()).toEqual(ids);
    expect(findInTable(query)).toEqual(ids);
  });

  it.each([
    ['thai', 'กระทรวง', 'กระทรวง'],
    ['stretched', 'محمد', 'محـــمد'],
    ['presentation', 'محمد', 'ﻣﺤﻤﺪ'],
    ['traditional', '台湾', '臺灣'],
    ['simplified', '博物館', '博物馆'],
    ['hyphenated', 'cooperation', 'co-operation'],
    ['hyphenated', 'covid19', 'COVID-19'],
    ['joined', 'co-operation', 'cooperation'],
    ['ligature', 'final', 'ﬁnal'],
  ])('marks in the title “%s” what %s found', (id, query, marked) => {
    const title = TITLES[id] ?? '';
    const spans = spansOf(title, search(index, query).terms);
    expect(spans.map(({ start, end }) => title.slice(start, end))).toEqual([marked]);
  });
});

describe('the table of Chinese characters', () => {
  it('is what `npm run han` writes', () => {
    expect(readFileSync(HAN_FILE, 'utf8')).toBe(hanText());
  });

  it('folds both scripts to one, and no character twice', () => {
    expect(foldText('後髮發裡裏臺國學')).toBe('后发发里里台国学');
    expect(foldText(foldText('圖書館與數據'))).toBe(foldText('图书馆与数据'));
  });
});
