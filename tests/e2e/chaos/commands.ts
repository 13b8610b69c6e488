import fc from 'fast-check';

/** What is done in the editor. Numbers choose among what is there. */
export type Command =
  | { readonly do: 'title' | 'paste' | 'rename' | 'retitle'; readonly text: string; readonly isDone: boolean }
  | { readonly do: 'type'; readonly field: number; readonly text: string }
  | { readonly do: 'file'; readonly number: number; readonly kind: 'md' | 'html' | 'txt' | 'broken' }
  | { readonly do: 'clean'; readonly block: number; readonly keys: readonly string[] }
  | { readonly do: 'select'; readonly paragraph: number; readonly words: number; readonly isLong: boolean }
  | { readonly do: 'key'; readonly key: 'Enter' | 'q' | 'd' | 'm' }
  | { readonly do: 'date' | 'pick' | 'open' | 'edit' | 'merge' | 'quote' | 'wait'; readonly number: number }
  | { readonly do: 'undo' | 'redo'; readonly times: number }
  | { readonly do: 'move'; readonly keys: readonly string[]; readonly answer: 'take' | 'keep' | 'none' }
  | { readonly do: 'count'; readonly number: number; readonly text: string }
  | { readonly do: 'second'; readonly isTaken: boolean }
  | { readonly do: Simple };

type Simple =
  | 'sample'
  | 'save'
  | 'discard'
  | 'bringBack'
  | 'delete'
  | 'draft'
  | 'freeze'
  | 'removeDocument'
  | 'mark'
  | 'zip'
  | 'version'
  | 'projects'
  | 'full';

const text = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '12 March 2025',
      'early 2025',
      '<b>Pier</b>',
      'شحن الميناء',
      '港口关闭',
      'no day',
      '2025-03-0',
    ),
  },
);

const said = <Name extends Command['do']>(name: Name): fc.Arbitrary<Name> => fc.constant(name);
const isSo = fc.boolean();

const arbitraries: readonly (readonly [weight: number, arbitrary: fc.Arbitrary<Command>])[] = [
  [3, fc.record({ do: said('title'), text, isDone: isSo })],
  [2, fc.record({ do: said('paste'), text, isDone: isSo })],
  [1, fc.record({ do: said('rename'), text, isDone: isSo })],
  [2, fc.record({ do: said('retitle'), text, isDone: isSo })],
  [9, fc.record({ do: said('type'), field: fc.nat(9), text })],
  [
    3,
    fc.record({ do: said('file'), number: fc.nat(3), kind: fc.constantFrom('md', 'html', 'txt', 'broken') }),
  ],
  [
    3,
    fc.record({
      do: said('clean'),
      block: fc.nat(6),
      keys: fc.array(fc.constantFrom('x', 'm', 's'), { minLength: 1, maxLength: 4 }),
    }),
  ],
  [4, fc.record({ do: said('select'), paragraph: fc.nat(6), words: fc.nat(9), isLong: isSo })],
  [9, fc.record({ do: said('key'), key: fc.constantFrom('Enter', 'Enter', 'Enter', 'q', 'd', 'm') })],
  [
    5,
    fc.record({ do: fc.constantFrom('date', 'pick', 'open', 'edit', 'merge', 'quote'), number: fc.nat(5) }),
  ],
  [2, fc.record({ do: said('wait'), number: fc.nat(600) })],
  [4, fc.record({ do: fc.constantFrom('undo', 'redo'), times: fc.integer({ min: 1, max: 12 }) })],
  [
    2,
    fc.record({
      do: said('move'),
      keys: fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowDown'), { minLength: 1, maxLength: 3 }),
      answer: fc.constantFrom('take', 'keep', 'none'),
    }),
  ],
  [2, fc.record({ do: said('count'), number: fc.nat(5), text })],
  [1, fc.record({ do: said('second'), isTaken: isSo })],
  [
    9,
    fc.record({
      do: fc.constantFrom<Simple>('save', 'save', 'save', 'discard', 'bringBack', 'delete', 'draft', 'mark'),
    }),
  ],
  [
    4,
    fc.record({
      do: fc.constantFrom<Simple>('freeze', 'removeDocument', 'zip', 'version', 'projects', 'full', 'sample'),
    }),
  ],
];

/** A part of a session: work, and then a kill. */
export interface Round {
  readonly commands: readonly Command[];
  readonly kill: 'close' | 'reload' | 'crash' | 'browser';
  /** How long after the last command it is killed, in milliseconds. */
  readonly after: number;
  /** All steps are undone and done again before that. */
  readonly isWalked: boolean;
  /** It is killed while this is typed. */
  readonly typing?: string | undefined;
  /** From the last command on nothing more can be stored. */
  readonly isFull: boolean;
}

const round: fc.Arbitrary<Round> = fc.record({
  commands: fc.array(fc.oneof(...arbitraries.map(([weight, arbitrary]) => ({ weight, arbitrary }))), {
    minLength: 2,
    maxLength: 9,
  }),
  kill: fc.constantFrom('close', 'reload', 'crash', 'browser'),
  after: fc.oneof(fc.constant(0), fc.nat(500), fc.nat(1500)),
  isWalked: fc.boolean(),
  typing: fc.option(fc.string({ unit: 'grapheme-ascii', minLength: 30, maxLength: 60 }), { nil: undefined }),
  isFull: fc.oneof({ weight: 7, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

/**
 * Sessions: each begins with an empty browser, with the sample or without, and with so many events of it. The browser keeps what is
 * stored, or refuses to in one of the ways of private windows.
 */
export const session = fc.record({
  hasSample: fc.oneof(
    { weight: 3, arbitrary: fc.constant(true) },
    { weight: 1, arbitrary: fc.constant(false) },
  ),
  events: fc.nat(3),
  storage: fc.oneof(
    { weight: 8, arbitrary: fc.constant('kept' as const) },
    { weight: 1, arbitrary: fc.constantFrom('throws', 'fails', 'absent') },
  ),
  rounds: fc.array(round, { minLength: 1, maxLength: 3 }),
});

export type ChaosSession = typeof session extends fc.Arbitrary<infer Value> ? Value : never;
