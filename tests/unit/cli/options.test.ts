import { describe, expect, it } from 'vitest';
import { readOptions, type OptionSpec } from '../../../src/cli/options';

const SPECS: readonly OptionSpec[] = [
  { name: 'to', value: '<format>', help: '', allowed: ['svg', 'png', 'all'], isMultiple: true },
  { name: 'out', short: 'o', value: '<file>', help: '' },
  { name: 'from', value: '<date>', help: '' },
  { name: 'help', short: 'h', help: '' },
];
const read = (...args: string[]) => {
  const { operands, values } = readOptions(args, SPECS);
  return { operands, values: Object.fromEntries(values) };
};

describe('readOptions', () => {
  it('tells options from what stands beside them', () => {
    expect(read('a', '--to', 'svg', 'b', '--to=png', '-o', 'c', '-h')).toEqual({
      operands: ['a', 'b'],
      values: { to: ['svg', 'png'], out: ['c'], help: [''] },
    });
  });

  it('takes - for a file, and what stands behind -- as it is', () => {
    expect(read('-', '-o', '-')).toEqual({ operands: ['-'], values: { out: ['-'] } });
    expect(read('--', '--to')).toEqual({ operands: ['--to'], values: {} });
    expect(read('--from=-0044').values).toEqual({ from: ['-0044'] });
  });

  it.each([
    [['--too', 'svg'], 'there is no option --too; is --to meant?'],
    [['--colour'], 'there is no option --colour; there are --to, --out, --from or --help'],
    [['-x'], 'there is no option -x; there are'],
    [['--to'], '--to wants a value: svg, png or all'],
    [['--to', 'svgg'], '--to cannot be svgg (is svg meant?); it can be svg, png or all'],
    [['--to', 'word'], '--to cannot be word; it can be svg, png or all'],
    [['--out='], '--out wants a value: <file>'],
    [['--out', '--help'], '--out wants a value, found --help; if that is meant, write --out=--help'],
    [['-o', 'a', '-o', 'b'], '--out is given twice: a and b'],
    [['--help=yes'], '--help takes no value, found yes'],
  ])('names what is wrong with %j', (args, message) => {
    expect(() => read(...args)).toThrow(message);
  });
});
