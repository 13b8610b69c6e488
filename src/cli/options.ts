import { parseArgs } from 'node:util';
import { nearestName } from '../lib/imports/nearest-name.js';
import { orList, UsageError } from './usage.js';

/** An option of a command. Without `value` it is a switch. */
export interface OptionSpec {
  readonly name: string;
  /** One letter. */
  readonly short?: string;
  /** What is shown for its value in the help: `<pixels>`. */
  readonly value?: string;
  readonly help: string;
  /** All values that there are, where they can be listed. */
  readonly allowed?: readonly string[];
  /** May be given more than once. */
  readonly isMultiple?: boolean;
}

export interface Given {
  /** What is on the line beside options, in its order. */
  readonly operands: readonly string[];
  /** By option, the values given, in their order; a switch has one empty text. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads the words of a command line.
 *
 * @throws UsageError that names the option and what is allowed
 */
export function readOptions(args: readonly string[], specs: readonly OptionSpec[]): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(specs.map((spec) => [spec.name, typeOf(spec)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.find(({ name }) => name === token.name);
    if (!spec) throw new UsageError(unknownText(token.rawName, specs));
    const value = valueOf(spec, token.value, token.inlineValue === true);
    const before = values.get(spec.name);
    if (before && spec.value !== undefined && !spec.isMultiple)
      throw new UsageError(`--${spec.name} is given twice: ${before.join(' and ')} and ${value}`);
    values.set(spec.name, [...(before ?? []), value]);
  }
  return { operands, values };
}

function typeOf({ short, value }: OptionSpec): { type: 'string' | 'boolean'; short?: string } {
  return { type: value === undefined ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) };
}

function unknownText(written: string, specs: readonly OptionSpec[]): string {
  const names = specs.map(({ name }) => `--${name}`);
  const meant = nearestName(written, names);
  return `there is no option ${written}${meant ? `; is ${meant} meant?` : `; there are ${orList(names)}`}`;
}

function valueOf(spec: OptionSpec, value: string | undefined, isInline: boolean): string {
  const option = `--${spec.name}`;
  if (spec.value === undefined) {
    if (value !== undefined) throw new UsageError(`${option} takes no value, found ${value}`);
    return '';
  }
  if (value === undefined || value === '') throw new UsageError(`${option} wants a value: ${wanted(spec)}`);
  // `--width --theme dark` lacks the width; a value that begins so is written behind a =.
  if (!isInline && value.length > 1 && value.startsWith('-'))
    throw new UsageError(
      `${option} wants a value, found ${value}; if that is meant, write ${option}=${value}`,
    );
  if (spec.allowed && !spec.allowed.includes(value)) {
    const meant = nearestName(value, spec.allowed);
    throw new UsageError(
      `${option} cannot be ${value}${meant ? ` (is ${meant} meant?)` : ''}; it can be ${wanted(spec)}`,
    );
  }
  return value;
}

function wanted({ allowed, value = '' }: OptionSpec): string {
  return allowed ? orList(allowed) : value;
}
