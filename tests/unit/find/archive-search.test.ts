import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateEvents } from '../../../scripts/lib/generate/events.js';
import { TEXT_FORMATS } from '../../../scripts/lib/generate/formats.js';
import { foldBytes, foldedRoom } from '../../../src/lib/find/archive-fold';
import { searchArchive } from '../../../src/lib/find/archive-search';
import { foldArchive } from '../../../src/lib/find/folded-archive';
import { foldText } from '../../../src/lib/find/normalise';
import { readQuery, type Term } from '../../../src/lib/find/query';
import { compoundsOf, unitsOf, type Unit } from '../../../src/lib/find/tokens';
import { textOf, type Archive } from '../../../src/lib/model/archive';
import { read } from '../tables/reading';

function folded(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const target = new Uint8Array(foldedRoom(bytes.length));
  return new TextDecoder().decode(target.subarray(0, foldBytes(bytes, 0, bytes.length, target, 0)));
}

describe('the fold of bytes', () => {
  it('is the fold of text, for all but letters that are put together', () => {
    const unit = fc.constantFrom(
      ...'aZ 9`\t\n“”‘’–—…éÀßŒøİıςΣΑЖЁ中文ガ\u3000한ﷺﬁ①Ａ😀\u00AD\u200B',
      'e\u0301',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        expect(folded(text)).toBe(foldText(text));
      }),
      { numRuns: 3000 },
    );
  });
});

function run<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

interface SlowRow {
  readonly id: string;
  /** The units of each text that a row is found by. */
  readonly texts: readonly (readonly Unit[])[];
}

function slowRowsOf({ table, texts, lanes, source, sources }: Archive): SlowRow[] {
  return Array.from({ length: table.count }, (_, row) => {
    const record = table.event[row] ?? 0;
    const own = (['title', 'quote', 'summary', 'keywords'] as const).map((field) =>
      textOf(texts, record, field),
    );
    const names = [lanes[table.lane[row] ?? 0]?.title ?? '', sources[(source[row] ?? 0) - 1] ?? ''];
    const all = [...own, ...names].map(foldText).flatMap((text) => {
      const units = unitsOf(text);
      return [units, ...compoundsOf(text, units).map((compound) => [compound])];
    });
    return { id: foldText(textOf(texts, record, 'id')), texts: all };
  });
}

function hasTerm({ texts }: SlowRow, { text, isOpen, isUnspaced }: Term): boolean {
  return texts.some((units) =>
    units.some((unit, at) => {
      const next = units[at + 1];
      const pair = isUnspaced && next?.isUnspaced && next.start === unit.end ? unit.text + next.text : '';
      return unit.text === text || pair === text || (isOpen && unit.text.startsWith(text));
    }),
  );
}

const hasPhrase = ({ texts }: SlowRow, words: string): boolean =>
  texts.some((units) => ` ${units.map(({ text }) => text).join(' ')} `.includes(` ${words} `));

/** The slow way, for words that are somewhere as typed: every text of every row is looked at. */
function slowly(all: readonly SlowRow[], query: string): number[] {
  const { readings, phrases, id } = readQuery(query);
  return [...all.keys()].filter((at) => {
    const row = all[at];
    if (!row) return false;
    const hasAll =
      readings.some((terms) => terms.every((term) => hasTerm(row, term))) &&
      phrases.every((words) => hasPhrase(row, words));
    return hasAll || row.id === id;
  });
}

describe('the search in an archive', async () => {
  const text = [...(TEXT_FORMATS['csv']?.(generateEvents({ events: 12_000, seed: 5 })) ?? [])].join('');
  const { archive } = await read(text);
  const ready = run(foldArchive(archive));
  const texts = slowRowsOf(archive);
  const found = (query: string): number[] => [...run(searchArchive(ready, query))];

  it('has more than one block', () => {
    expect(ready.blocks.length).toBeGreaterThan(1);
  });

  it.each([
    ...[
      'lighthouse',
      'LIGHTHOUSE keepers',
      '"keepers opens"',
      'vélmont',
      'velmont',
      'VELMONT night "tide gate"',
    ],
    ...[
      '虚构',
      '云汐港图书馆',
      '图书馆 云汐',
      'e00042',
      'harbour and',
      'synthetic',
      'Tidende',
      'Gazette fog',
    ],
    ...[
      '"harbour and shipping" almanac',
      'no such word',
      'clerk "nothing of it"',
      '“as any invented place”',
      'a e i',
    ],
    ...['ubersetzt', 'überland', '"', '" "', 'zurnberg "grid operator of zurnberg"', 'Châ', 'é'],
  ])('finds by %s what looking at every text finds', (query) => {
    const rows = found(query);
    expect(rows).toEqual(slowly(texts, query));
    expect([...rows].sort((a, b) => a - b)).toEqual(rows);
  });

  it('finds most things, and not nothing, by words that are there', () => {
    expect(found('synthetic').length).toBeGreaterThan(10_000);
    expect(found('velmont night "tide gate"').length).toBeGreaterThan(0);
    expect(found('')).toHaveLength(12_000);
    expect(found('no such word')).toEqual([]);
    expect(found('e00042')).toHaveLength(1);
    expect(found('e0004')).toEqual([]);
  });

  it('takes one letter for another only where nothing has all words as typed', () => {
    expect(found('lighthouze keeperz')).toEqual(found('lighthouse keepers '));
    expect(found('lighthouze keeperz').length).toBeGreaterThan(0);
    expect(found('lighthouse keepers xyzzyx')).toEqual([]);
    expect(found('lig')).not.toEqual(found('lig '));
  });

  it('finds nothing across two texts or two rows', () => {
    const { title = '' } = { title: textOf(archive.texts, 0, 'title') };
    const quote = textOf(archive.texts, 0, 'quote');
    expect(found(`"${title.slice(-8)}${quote.slice(0, 8)}"`)).toEqual([]);
  });
});
