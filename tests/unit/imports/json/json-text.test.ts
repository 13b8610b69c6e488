import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportFault } from '../../../../src/lib/imports/import';
import { readLooseJson } from '../../../../src/lib/imports/json/json-text';
import { DamagedItem, readObjectText } from '../../../../src/lib/imports/json/object-text';
import { parseJson } from '../../../../src/lib/tables/parse-json';

/** As a plain value: objects of the reader have no prototype. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('JSON as people write it', () => {
  it.each([
    ['{"a": [1, 2]}', { a: [1, 2] }],
    ["var data = {'a': 'it\\'s', b: [1,], /* no */ c: .5};", { a: "it's", b: [1], c: 0.5 }],
    ['// made by hand\nstoryjs_jsonp_data = {"a": "\\u00e9\\n\\x41"}', { a: 'é\nA' }],
    ['callback([{"a": true}, {"a": null}]);', [{ a: true }, { a: null }]],
    [
      'const items = new vis.DataSet([{id: 1, start: new Date(2014, 3, 20)}]);',
      [{ id: 1, start: '2014-04-20' }],
    ],
    [
      '[new Date("2014-04-20"), new Date(1e12), new Date(2014, 0), new Date(2014, 0, 2, 9, 30)]',
      ['2014-04-20', 1e12, '2014-01', '2014-01-02T09:30:00'],
    ],
    ['{"a": "two\nlines"}', { a: 'two\nlines' }],
    [
      '{"a": NaN, "b": [Infinity, -Infinity, +Infinity], "NaN": 1}',
      { a: null, b: [null, null, null], NaN: 1 },
    ],
    ['{"id": 9007199254740993, "n": 9007199254740991}', { id: '9007199254740993', n: 9007199254740991 }],
    [
      '{id: -9007199254740993, n: 1e30, f: 0.1234567890123456}',
      {
        ...{ id: '-9007199254740993', n: 1e30, f: 0.1234567890123456 },
      },
    ],
    ['{"__proto__": {"x": 1}, b: undefined}', JSON.parse('{"__proto__": {"x": 1}, "b": null}') as unknown],
  ])('%j', (text, value) => {
    const read = readLooseJson(text);
    expect(plain(read.value)).toEqual(value);
    expect(read.isCutOff).toBe(false);
  });

  it('leaves out what is damaged in the outermost list, and reads on', () => {
    const { value, isCutOff } = readLooseJson('{"events": [\n{"a": 1},\n{"a": }, {"a": [3, {"b": 4}]}]}');
    const [first, second, third] = (value as { events: unknown[] }).events;
    expect(plain([first, third])).toEqual([{ a: 1 }, { a: [3, { b: 4 }] }]);
    expect(second).toEqual(new DamagedItem(3, '{"a": }, {"a": [3, {"b": 4}]}]}'));
    expect(isCutOff).toBe(false);
  });

  it('goes on behind a damaged item that is the last', () => {
    const { value, isCutOff } = readLooseJson('{"events": [{"a": 1}, {"a" 2}], "eras": [{"b": 3}]}');
    const { events, eras } = value as { events: unknown[]; eras: unknown[] };
    expect(events[1]).toBeInstanceOf(DamagedItem);
    expect(plain(eras)).toEqual([{ b: 3 }]);
    expect(isCutOff).toBe(false);
  });

  it('has the last item where a file ends behind it', () => {
    for (const text of ['[{}', '[{} ', '[{}, '])
      expect(readObjectText(text, 0)).toMatchObject({ value: [{}], isCutOff: true });
    expect(readObjectText('[{"a": [1', 0)?.value).toEqual([new DamagedItem(1, '{"a": [1')]);
  });

  it('refuses what is none', () => {
    for (const text of ['', 'id,title\n1,a\n', '<data/>', '"text"x'])
      expect(() => readLooseJson(text)).toThrow(ImportFault);
  });

  it('reads all JSON as `parseJson` does, which keeps the digits of whole numbers', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
        const text = JSON.stringify(value);
        expect(plain(readObjectText(text, 0)?.value)).toEqual(parseJson(text).value);
      }),
    );
  });

  it('gives every whole item of a list, wherever it is cut off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { minLength: 1 }),
        fc.nat(),
        (items, at) => {
          const text = JSON.stringify(items);
          const cut = text.slice(0, 1 + (at % (text.length - 1)));
          const whole = items.filter((_, index) =>
            cut.startsWith(JSON.stringify(items.slice(0, index + 1)).slice(0, -1)),
          );
          const read = readObjectText(cut, 0);
          expect(read?.isCutOff).toBe(true);
          expect(plain((read?.value as unknown[]).slice(0, whole.length))).toEqual(
            parseJson(JSON.stringify(whole)).value,
          );
          expect((read?.value as unknown[]).length - whole.length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it.each([
    ['on one line', ''],
    ['on lines of their own', '\n  '],
  ])('keeps every item behind a damaged one that has lists of its own, %s', (_, before) => {
    const item = `${before}{"a": 1, "c": [{"q": "]}"},{"r": 2}]},`;
    const damaged = `${before}{"a": x, "c": [{"q": "]}"},{"r": 2}]},`;
    const text = `[${item.repeat(3)}${damaged}${item.repeat(3).slice(0, -1)}\n]`;
    const { value, isCutOff } = readObjectText(text, 0) ?? {};
    expect(isCutOff).toBe(false);
    expect((value as unknown[]).map((each) => each instanceof DamagedItem)).toEqual([
      ...[false, false, false, true, false, false, false],
    ]);
  });

  it('takes no name that begins so for a number', () => {
    const { value } = readLooseJson('[{"a": NaNny}, {"a": Infinity2}, {"a": 1}]');
    expect((value as unknown[]).map((item) => item instanceof DamagedItem)).toEqual([true, true, false]);
  });

  it('does not run out of stack', () => {
    expect(readObjectText('['.repeat(100_000), 0)?.isCutOff).toBe(true);
    const nested = `${'new Date('.repeat(50_000)}1${')'.repeat(50_000)}`;
    const { value } = readLooseJson(`[{"a": 1}, {"a": ${nested}}, {"a": 3}]`);
    expect((value as unknown[])[1]).toBeInstanceOf(DamagedItem);
    expect(plain((value as unknown[])[2])).toEqual({ a: 3 });
  });
});
