import type { Command, Context } from './command.js';
import { commandHelp, HELP, helpText, usageText, VERSION } from './help.js';
import { nearestName } from '../lib/imports/nearest-name.js';
import { readOptions } from './options.js';
import { isSystemError, reasonOf } from './system-error.js';
import { CannotError, EXIT, orList, UsageError } from './usage.js';

/** What runs a command line: its commands, and the version to tell. */
export interface Program {
  readonly commands: readonly Command[];
  readonly version: string;
}

/** Does what `args` ask for and returns the exit code: 0 done, 1 faults in the data, 2 cannot be done. */
export async function run(args: readonly string[], program: Program, context: Context): Promise<number> {
  const [first, ...rest] = args;
  const command = program.commands.find(({ name }) => name === first);
  try {
    if (!command) return await runWithout(args, program, context);
    const given = readOptions(rest, [...command.options, HELP]);
    if (given.values.has(HELP.name)) {
      await context.terminal.print(commandHelp(command));
      return EXIT.done;
    }
    checkOperands(command, given.operands);
    return await command.run(given, context);
  } catch (error) {
    context.terminal.warn(errorText(error, command));
    return EXIT.misuse;
  }
}

/** Help and version; whatever else begins a command line is no command. */
async function runWithout(args: readonly string[], program: Program, context: Context): Promise<number> {
  const { commands, version } = program;
  const [first] = args;
  const isHelp = first === 'help';
  if (first !== undefined && !first.startsWith('-') && !isHelp) throw unknownCommand(first, commands);
  const given = readOptions(isHelp ? args.slice(1) : args, [HELP, VERSION]);
  if (given.values.has(VERSION.name)) {
    await context.terminal.print(`${version}\n`);
    return EXIT.done;
  }
  const [about] = given.operands;
  const command = commands.find(({ name }) => name === about);
  if (about !== undefined && !command) throw unknownCommand(about, commands);
  if (!isHelp && !given.values.has(HELP.name)) {
    context.terminal.warn(helpText(commands));
    return EXIT.misuse;
  }
  await context.terminal.print(command ? commandHelp(command) : helpText(commands));
  return EXIT.done;
}

function unknownCommand(written: string, commands: readonly Command[]): UsageError {
  const names = commands.map(({ name }) => name);
  const meant = nearestName(written, names);
  const hint = meant ? `is ${meant} meant?` : `there are ${orList(names)}`;
  return new UsageError(`there is no command ${written}; ${hint}`);
}

function checkOperands({ name, min, max, operands }: Command, given: readonly string[]): void {
  if (given.length < min) throw new UsageError(`${name} wants ${operands}`);
  if (given.length > max)
    throw new UsageError(`${name} takes only ${operands}; there is also ${given.slice(max).join(' ')}`);
}

function errorText(error: unknown, command: Command | undefined): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) {
    const usage = command ? usageText(command) : 'usage: sourceline <command> …';
    const more = command ? `sourceline help ${command.name}` : 'sourceline help';
    return `sourceline: ${message}\n${usage}\n\`${more}\` says more\n`;
  }
  if (error instanceof CannotError) return `sourceline: ${message}\n`;
  if (isSystemError(error)) return `sourceline: ${systemText(error as NodeJS.ErrnoException)}\n`;
  const trace = error instanceof Error ? (error.stack ?? message) : message;
  return `sourceline: ${trace}\n`;
}

/** What the operating system refuses: no such file, no permission, no room. */
function systemText(error: NodeJS.ErrnoException): string {
  return error.path === undefined ? reasonOf(error) : `${error.path}: ${reasonOf(error)}`;
}
