import { describe, expect, it } from 'vitest';
import type { DataForm } from '../../../src/lib/project/forms';
import { readWith } from './documents';

describe('a text that cannot be read is a fault with line and column', () => {
  it.each<[string, DataForm, string, string]>([
    ['YAML that is not closed', 'yaml', 'title: A\nevents: [\n', '3:1 the text is malformed YAML'],
    ['a colon in a text', 'yaml', 'title: A: b\n', '1:8 the text is malformed YAML'],
    [
      'a field that is there twice',
      'yaml',
      'title: A\ntitle: B\n',
      '2:1 the text is malformed YAML: map keys must be unique',
    ],
    ['an alias of nothing', 'yaml', 'title: *a\n', '1:1 the YAML cannot be read'],
    ['a tab that indents', 'yaml', 'events:\n\t- title: A\n', '2:1 the text is malformed YAML'],
    [
      'JSON with a comma too many',
      'json',
      '{\n  "title": "A",\n}',
      '3:1 the text is not well-formed JSON: }',
    ],
    ['no JSON', 'json', '', '1:1 there is nothing to read: the end of the text'],
    [
      'a cell that is not closed',
      'csv',
      'title,date,quote\nA,1986,"B\n',
      '2:1 a quotation mark of the table goes wrong: it is not closed',
    ],
    [
      'text behind a cell',
      'csv',
      'title,date,quote\nA,1986,"B" c\n',
      '2:9 a quotation mark of the table goes wrong: text is behind the closing one',
    ],
    [
      'a row that is too long',
      'csv',
      'title,date,quote\nA,1986,B, c\n',
      '2:10 the row has more cells than there are names: 4 cells, 3 names',
    ],
    ['a column that is unknown', 'csv', 'title,date,quote,colour\n', '1:18 no such column: colour: colour'],
    [
      'a column that is there twice',
      'csv',
      'title,date,quote,date\n',
      '1:18 the column date is there twice: date',
    ],
    ['no quotes', 'csv', 'title,date\n', '1:1 there is no column quote: title, date'],
    ['no rows', 'csv', '', '1:1 there is nothing to read: no row'],
  ])('%s', (_name, form, text, fault) => {
    const { timeline, faults } = readWith(text, form);
    expect(timeline).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(fault);
  });

  it('however deep it is nested', () => {
    expect(readWith('['.repeat(100_000), 'json').faults).toHaveLength(1);
    expect(readWith('['.repeat(20_000), 'yaml').timeline).toBeUndefined();
  });
});

describe('a fault of what is written has the place of the value', () => {
  it.each<[string, DataForm, string, string]>([
    [
      'JSON',
      'json',
      '{\n  "events": [\n    {"title": "A", "date": "some day", "quote": "launched"}\n  ]\n}',
      '3:28 the date cannot be read: some day',
    ],
    [
      'a number that is text',
      'json',
      '{"events": [{"title": "A", "date": "1986-05-12", "quote": "launched", "source": "gazette", "paragraph": "1"}]}',
      '1:105 paragraph should be a number: "1"',
    ],
    ['CSV', 'csv', 'title,date,quote\n"A, b",some day,launched\n', '2:8 the date cannot be read: some day'],
    [
      'CSV behind a cell of two lines',
      'csv',
      'quote;title;date\n"launched";"A\nB";some day\n',
      '3:4 the date cannot be read: some day',
    ],
    [
      'CSV, in the second row of an event',
      'csv',
      'event,title,date,quote,source\na,A,1986-05-12,launched on 12 May 1986,gazette\na,,,the engine failed,letter\n',
      '3:23 no such source: letter',
    ],
  ])('%s', (_name, form, text, fault) => {
    expect(readWith(text, form).faults).toEqual([fault]);
  });
});
