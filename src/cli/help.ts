import type { Command } from './command.js';
import type { OptionSpec } from './options.js';

export const HELP: OptionSpec = { name: 'help', short: 'h', help: 'this text' };
export const VERSION: OptionSpec = { name: 'version', short: 'v', help: 'the version of this program' };

/** Width of the help in letters, which the narrowest terminals in use have. */
const WIDTH = 80;

/** What there is. */
export function helpText(commands: readonly Command[]): string {
  return `Timelines that can be checked: every event rests on a quoted passage of an archived source.

usage: sourceline <command> …

${rows(commands.map(({ name, operands, summary }) => [`${name} ${operands}`, summary]))}

${rows([HELP, VERSION].map((option) => [optionText(option), option.help]))}

\`sourceline help <command>\` says more of one. A folder has an events.ts,
timeline.json, timeline.yaml or events.csv, and its sources/*.md; a file is a timeline
as JSON, or a table of events; - is standard input or output. Exit codes: 0 done,
1 faults in the data, 2 the command cannot be done as asked, or a program could not be
checked.
`;
}

/** Returns what one command does, and with which options. */
export function commandHelp(command: Command): string {
  const options = [...command.options, HELP];
  const blocks = [
    `sourceline ${command.name}: ${command.summary}`,
    usageText(command),
    rows(options.map((option) => [optionText(option), helpOf(option)])),
    ...command.notes.map((note) => wrapped(note, WIDTH).join('\n')),
  ];
  return `${blocks.join('\n\n')}\n`;
}

export function usageText({ name, operands }: Command): string {
  return `usage: sourceline ${name} [options] ${operands}`;
}

function optionText({ name, short, value }: OptionSpec): string {
  const names = `${short === undefined ? '    ' : `-${short}, `}--${name}`;
  return value === undefined ? names : `${names} ${value}`;
}

function helpOf({ help, allowed, isMultiple = false }: OptionSpec): string {
  const more = [allowed ? allowed.join(', ') : '', isMultiple ? 'may be given several times' : ''];
  return [help, ...more.filter((text) => text !== '')].join('; ');
}

function rows(lines: readonly (readonly [left: string, right: string])[]): string {
  const left = Math.min(30, Math.max(...lines.map(([text]) => text.length)));
  return lines
    .map(([name, text]) => {
      const parts = wrapped(text, WIDTH - left - 4);
      const pad = ' '.repeat(left + 4);
      const head = name.length > left ? `  ${name}\n${pad}` : `  ${name.padEnd(left)}  `;
      return `${head}${parts.join(`\n${pad}`)}`;
    })
    .join('\n');
}

/** Breaks a text at its spaces into lines of at most `width` letters, where its words allow. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
