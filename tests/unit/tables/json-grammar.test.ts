import { describe, expect, it } from 'vitest';
import { read, rowsOf } from './reading';

/** JSON that is wrong outside the events it is read for. */

const EVENTS = '"events":[{"title":"a","start":"2020"},{"title":"b","start":"2021"}]';

describe('JSON that is not JSON', () => {
  it.each([
    ['a name without quotation marks', `{title:"T",${EVENTS}}`, 0],
    ['a value that is no value', `{"version":tru,${EVENTS}}`, 0],
    ['a number that is none', `{"version":01,${EVENTS}}`, 0],
    ['a missing comma', `{"version":1 ${EVENTS}}`, 0],
    ['a missing colon', `{"version" 1,${EVENTS}}`, 0],
    ['a missing value', `{"version":,${EVENTS}}`, 0],
    ['two commas', `{"version":1,,${EVENTS}}`, 0],
    ['a list within that is broken', `{"notes":[1,{"a":[2,}],${EVENTS}}`, 0],
    ['a broken part behind the events', `{${EVENTS},"notes":{"a":nul}}`, 2],
    ['a comma before the end', `{${EVENTS},}`, 2],
    ['a comma before the end of the events', '{"events":[{"title":"a","start":"2020"},]}', 1],
    ['a text with a line break', `{${EVENTS},"notes":"a\nb"}`, 2],
    ['a text with a wrong escape', `{${EVENTS},"notes":"\\x"}`, 2],
    ['text after its end', `{${EVENTS}} more`, 2],
    ['another object after its end', `{${EVENTS}}{${EVENTS}}`, 2],
    ['brackets without end', `{"notes":${'['.repeat(2000)}`, 0],
    ['an event of brackets without end', `[{"title":"a","start":"2020"},${'['.repeat(2000)}`, 1],
  ])('%s', async (_, text, count) => {
    for (const partSize of [1, 7, 1 << 20]) {
      const { problem, archive } = await read(text, { name: 'a.json', partSize });
      expect(problem).toMatchObject({ kind: 'json', row: count + 1 });
      expect(problem?.byte).toBeLessThanOrEqual(text.length);
      expect(archive.table.count).toBe(count);
    }
  });

  it('says at which byte', async () => {
    const { problem } = await read(`{${EVENTS},"notes":{"a":nul}}`, { name: 'a.json', partSize: 10 });
    expect(problem?.byte).toBe(`{${EVENTS},"notes":{"a":nul`.length);
  });
});

describe('an entry beside the events', () => {
  it('that is not JSON is reported once all rows were read', async () => {
    const text = `{"sources":[{"id":"s","title":"S" "url":1},{"id":"t","title":"T"}],${EVENTS}}`;
    const { problem, archive } = await read(text, { name: 'a.json', partSize: 9 });
    expect(problem).toEqual({ kind: 'json-part', detail: 'sources' });
    expect(rowsOf(archive)).toHaveLength(2);
  });

  it('gives way to what ends the reading', async () => {
    const { problem } = await read(`{"lanes":[{"id":}],"events":[{"title":"a","start":"2020"}`, {
      name: 'a.json',
    });
    expect(problem).toMatchObject({ kind: 'broken', row: 1 });
  });
});

describe('JSON that is JSON', () => {
  it('may have any values beside the events', async () => {
    const beside =
      '"a":null,"b":[ ],"c":{ },"d":[true,false,-1.5e+3,"\\u00e9\\"",[[],{"e":[1]}]] , "f" : "\\\\"';
    const text = ` {${beside},"title":"T \\"x\\"","language":null,${EVENTS},"lanes":[]}\n `;
    for (const partSize of [1, 5, 1 << 20]) {
      const { problem, archive } = await read(text, { name: 'a.json', partSize });
      expect(problem).toBeUndefined();
      expect(archive.title).toBe('T "x"');
      expect(archive.table.count).toBe(2);
    }
  });
});

describe('a line of NDJSON', () => {
  const row = '{"title":"a","start":"2020"}\n';
  it.each([1500, 5000, 200_000])('with %i brackets within brackets is a fault of its row', async (depth) => {
    const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const text = `${row}{"title":${deep},"start":"2020"}\n{"title":"b","start":"2020","tags":${deep}}\n${deep}\n${row}`;
    const { archive, faults, problem } = await read(text, { name: 'a.ndjson' });
    expect(problem).toBeUndefined();
    expect(faults.reported.map(({ row: at, kind }) => `${at} ${kind}`)).toEqual([
      '2 json',
      '3 json',
      '4 json',
    ]);
    expect(archive.table.count).toBe(2);
  });

  it.each([
    ['letters', 'x'],
    ['escapes', '\\n'],
    ['quotation marks', '\\"'],
    ['digits', '1234567890'],
  ])('may have %s without end, up to the limit of a row', async (_, mark) => {
    const text = mark.repeat(15_000_000 / mark.length);
    const { archive, faults, problem } = await read(
      `${row}{"title":"b","start":"2020","summary":"${text}"}\n`,
      {
        name: 'a.ndjson',
      },
    );
    expect(problem).toBeUndefined();
    expect(faults.count).toBe(0);
    expect(archive.table.count).toBe(2);
  });

  it('may have a number of fifteen million digits', async () => {
    const { archive } = await read(`${row}{"title":"b","start":"2020","id":${'7'.repeat(15_000_000)}}\n`, {
      name: 'a.ndjson',
    });
    expect(archive.table.count).toBe(2);
  });
});
