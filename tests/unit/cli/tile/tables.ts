/** Tables of events for tests of tile sets: the same each time. */

/** Returns numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface TestRow {
  readonly id?: string;
  readonly title: string;
  readonly start?: string;
  readonly end?: string;
  readonly edtf?: string;
  readonly lane?: string;
  readonly importance?: string;
  readonly source?: string;
  readonly url?: string;
  readonly quote?: string;
  readonly keywords?: string;
}

const COLUMNS = [
  'id',
  'title',
  'start',
  'end',
  'edtf',
  'lane',
  'importance',
  'source',
  'url',
  'quote',
  'keywords',
] as const;

export function csvOf(rows: readonly TestRow[]): string {
  const lines = rows.map((row) => COLUMNS.map((name) => cell(row[name] ?? '')).join(','));
  return `${[COLUMNS.join(','), ...lines].join('\n')}\n`;
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function ndjsonOf(rows: readonly TestRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Returns rows of many forms of dates, over so many years. */
export function mixedRows(count: number, seed: number, firstYear = 1890, years = 130): readonly TestRow[] {
  const random = randomOf(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const year = (value: number): string =>
    `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(4, '0')}`;
  return Array.from({ length: count }, (_, at) => {
    const first = firstYear + below(years);
    const day = `${year(first)}-${two(1 + below(12))}-${two(1 + below(28))}`;
    const later = `${year(first + 1 + below(40))}-${two(1 + below(12))}`;
    const time = `${day}T${two(below(24))}:${two(below(60))}:${two(below(60))}Z`;
    const date = pick<Pick<TestRow, 'start' | 'end' | 'edtf'>>([
      { start: day },
      { start: time },
      { start: time, end: `${year(first + 2)}-01-01T00:00:00Z` },
      { start: day, end: later },
      { start: year(first) },
      { edtf: `${day}/..` },
      { edtf: `../${day}` },
      { edtf: `${year(first)}~` },
      { edtf: `${day}/` },
      { edtf: `[${day}..${later}]` },
      { start: `${year(first)}-${two(1 + below(12))}` },
    ]);
    return {
      id: `e${at}`,
      title: pick(['A bridge', 'Die Brücke', '桥', 'A "quoted" title, with a comma']) + ` ${at}`,
      ...date,
      lane: pick(['North', 'North', 'South', 'Été', '']),
      importance: pick(['', '1', '2', '7', '-3', '2.5']),
      source: pick(['', 'The Coast Courier']),
      url: pick(['', 'https://paper.example/a?b=1#c', 'HTTP://Other.example:8080']),
      quote: pick(['', 'words of the source']),
      keywords: pick(['', 'harbour']),
    };
  });
}

/** Returns rows of one lane, each at a second of some year. */
export function timedRows(count: number, seed: number): readonly TestRow[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, at) => ({
    title: `Event ${at}`,
    start: new Date(Math.floor(random() * 4e7) * 1000).toISOString().replace('.000', ''),
  }));
}

/** Returns rows that have faults of every kind that a table of texts can have. */
export function faultyRows(): readonly TestRow[] {
  return [
    { title: '', start: '2020' },
    { title: 'No date' },
    { title: 'No such day', start: '2021-02-30' },
    { title: 'No such word', start: 'soon', end: 'later' },
    { title: 'Ends unread', end: 'whenever' },
    { title: 'Ends before it begins', start: '2020-05', end: '2020-01' },
    { title: 'No EDTF', edtf: '=2020-13' },
    { title: 'Long', start: `no date ${'x'.repeat(120)}` },
    { title: 'Importance', start: '2020-01-02', importance: 'high' },
    { title: 'Address', start: '2020-01-03', url: 'javascript:alert(1)' },
    { title: 'Name before the host', start: '2020-01-04', url: 'https://user@paper.example/' },
    { title: 'Both', start: 'x', importance: 'y', url: 'z' },
  ];
}
