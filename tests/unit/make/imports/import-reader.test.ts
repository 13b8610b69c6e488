import { describe, expect, it } from 'vitest';
import type { FromImportWorker, ToImportWorker } from '../../../../src/make/imports/import-messages.js';
import { ImportReader } from '../../../../src/make/imports/import-reader.js';

/* What the worker of imports answers, without a worker. */

const TARGET = { events: [], lanes: [], title: 'Harbour', description: '' };

class Page {
  readonly heard: FromImportWorker[] = [];
  readonly #reader = new ImportReader((message) => this.heard.push(message));

  async ask(message: ToImportWorker): Promise<FromImportWorker | undefined> {
    await this.#reader.answer(message);
    return this.heard.at(-1);
  }

  open(name: string, text: string, answers = {}): Promise<FromImportWorker | undefined> {
    return this.ask({ kind: 'open', file: new Blob([text]), name, answers });
  }
}

const rows = (count: number): string =>
  `Event,Day,Colour\n${Array.from({ length: count }, (_, n) => `Event ${n},2020-01-${String((n % 28) + 1).padStart(2, '0')},red`).join('\n')}\n`;

describe('the reader of imports', () => {
  it('shows the columns of a table before it reads it, and how much of it is read', async () => {
    const page = new Page();
    const answer = await page.open('a.csv', rows(20));
    expect(answer).toMatchObject({
      kind: 'opened',
      opened: {
        format: 'table',
        columns: [
          { name: 'Event', use: 'title', samples: ['Event 0', 'Event 1', 'Event 2', 'Event 3', 'Event 4'] },
          { name: 'Day', use: 'start' },
          { name: 'Colour', use: 'ignore' },
        ],
      },
    });
    expect(page.heard).toContainEqual({ kind: 'progress', percent: 100 });
  });

  it('plans what an answer of the author gives, and hands it over in parts of a thousand', async () => {
    const page = new Page();
    await page.open('a.csv', rows(2500));
    const plan = await page.ask({ kind: 'plan', answers: { mapping: { Colour: 'tags' } }, target: TARGET });
    expect(plan).toMatchObject({
      kind: 'planned',
      plan: { format: 'table', rows: 2500, added: 2500, conflicts: [] },
    });
    const from = page.heard.length;
    const written = await page.ask({ kind: 'write', taken: [] });
    expect(written).toMatchObject({
      kind: 'written',
      title: 'Harbour',
      record: { file: 'a.csv' },
      others: [],
    });
    const parts = page.heard.slice(from).flatMap((each) => (each.kind === 'part' ? [each.part] : []));
    expect(parts.map(({ events }) => events.length)).toEqual([1000, 1000, 500]);
    expect(parts.map(({ states }) => states.length)).toEqual([1000, 1000, 500]);
    expect(parts[0]?.events[0]).toMatchObject({ title: 'Event 0', tags: ['red'] });
  });

  it('hands over the place alone of an event that stays as it is', async () => {
    const page = new Page();
    await page.open('a.csv', rows(2));
    const events = [{ id: 'own', title: 'Own' }];
    await page.ask({ kind: 'plan', answers: {}, target: { ...TARGET, events } });
    const from = page.heard.length;
    await page.ask({ kind: 'write', taken: [] });
    expect(page.heard[from]).toMatchObject({
      kind: 'part',
      part: { events: [0, { title: 'Event 0' }, { title: 'Event 1' }] },
    });
  });

  it('says no more than fifty problems of a kind, with their count', async () => {
    const page = new Page();
    const bad = Array.from({ length: 80 }, (_, n) => `Odd ${n},no day,red`).join('\n');
    await page.open('a.csv', `${rows(300)}${bad}\n`);
    const planned = await page.ask({ kind: 'plan', answers: {}, target: TARGET });
    const [problems] = planned?.kind === 'planned' ? planned.plan.problems : [];
    expect(problems?.slice(0, 2)).toEqual(['date', 80]);
    expect(problems?.[2]).toHaveLength(50);
    expect(problems?.[2][0]).toMatchObject({ row: 302, column: 'Day', found: 'no day' });
  });

  it('gives the events of a calendar as a table of the page for tables', async () => {
    const page = new Page();
    const calendar = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTART;VALUE=DATE:20250614',
      'SUMMARY:Regatta',
      'END:VEVENT',
      'END:VCALENDAR',
    ];
    await page.open('a.ics', calendar.join('\r\n'));
    const answer = await page.ask({ kind: 'table' });
    expect(answer).toMatchObject({ kind: 'table', format: 'icalendar', dated: 1, undated: 0 });
    expect(JSON.parse(answer?.kind === 'table' ? answer.table : '')).toMatchObject({
      title: 'Regatta',
      edtf: '2025-06-14',
    });
  });

  it('refuses what no importer knows, in a sentence', async () => {
    const page = new Page();
    await page.open('a.bin', '\u0001\u0002 no table');
    const answer = await page.ask({ kind: 'plan', answers: {}, target: TARGET });
    expect(answer).toMatchObject({ kind: 'refused' });
    expect(answer?.kind === 'refused' ? answer.fix : '').not.toBe('');
  });
});
