import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readWith } from './documents';

/* Whatever shape a definition has, the answer is a timeline or faults with a place: no reader throws. */

const value = fc.oneof(
  fc.constantFrom<unknown>(
    '1986',
    'launched on 12 May 1986',
    'gazette',
    '12 May 1986',
    'Harbour',
    '',
    1,
    0.5,
    -3,
    null,
    true,
  ),
  fc.constant<unknown>([]),
  fc.constant<unknown>({}),
  fc.constant<unknown>(['launched on 12 May 1986', 7, null, { quote: 'the engine failed' }]),
  fc.constant<unknown>({ edtf: '1986-05-12' }),
  fc.constant<unknown>({ words: 'May', reason: 3 }),
);
const fieldsOf = (...names: string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
const event = fieldsOf(
  ...[
    'id',
    'title',
    'date',
    'quote',
    'source',
    'paragraph',
    'occurrence',
    'role',
    'lane',
    'evidence',
    'aliases',
  ],
  ...['actors', 'media', 'importance', '__proto__', 'constructor'],
);
const definition = fc.record(
  {
    id: value,
    title: value,
    sources: fc.oneof(value, fc.constant(['gazette', 'diary'])),
    lanes: fc.oneof(value, fc.array(value, { maxLength: 3 })),
    events: fc.oneof(value, fc.array(fc.oneof({ weight: 6, arbitrary: event }, value), { maxLength: 4 })),
  },
  { requiredKeys: [] },
);

function expectAnswer(text: string, form: 'json' | 'yaml'): void {
  const { timeline, faults } = readWith(text, form);
  expect(timeline !== undefined || faults.length > 0).toBe(true);
  for (const fault of faults) expect(fault).toMatch(/^[1-9]\d*:[1-9]\d* \S/);
}

describe('a definition of any shape', () => {
  it('is read as JSON', () => {
    fc.assert(
      fc.property(fc.oneof(definition, value), (data) => expectAnswer(JSON.stringify(data), 'json')),
      { numRuns: 500 },
    );
  });

  it('is read as YAML', () => {
    fc.assert(
      fc.property(fc.oneof(definition, value), (data) => expectAnswer(stringify(data), 'yaml')),
      { numRuns: 300 },
    );
  });

  it('is read as CSV, whatever its cells are', () => {
    const cell = fc.constantFrom(
      '',
      'A',
      '"',
      '"a,b"',
      '1986',
      'gazette',
      '=1',
      '\n',
      'launched on 12 May 1986',
      ';',
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 5 }), (rows) => {
        const text = ['event,title,date,quote,source,lane', ...rows.map((cells) => cells.join(','))].join(
          '\n',
        );
        const { timeline, faults } = readWith(text, 'csv');
        expect(timeline !== undefined || faults.length > 0).toBe(true);
        for (const fault of faults) expect(fault).toMatch(/^[1-9]\d*:[1-9]\d* \S/);
      }),
      { numRuns: 500 },
    );
  });
});
