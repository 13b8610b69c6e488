import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { add } from '../../../src/cli/commands/add';
import { changes } from '../../../src/cli/commands/changes';
import { check } from '../../../src/cli/commands/check';
import { build } from '../../../src/cli/commands/build';
import { dev } from '../../../src/cli/commands/dev';
import { exportCommand } from '../../../src/cli/commands/export';
import { init } from '../../../src/cli/commands/init';
import { paragraphs } from '../../../src/cli/commands/paragraphs';
import { recheck } from '../../../src/cli/commands/recheck';
import { serve } from '../../../src/cli/commands/serve';
import { HELP, VERSION } from '../../../src/cli/help';
import { readOptions } from '../../../src/cli/options';
import { blocksIn, DOCUMENTS, read, ROOT } from './pages';

/* Links of documents lead to files that exist, in the repository and in the package; commands can be typed as shown. */

const { files, scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
};

/** What npm packs without being asked. */
const ALWAYS = ['README.md', 'LICENSE', 'package.json'];
const isPacked = (path: string): boolean =>
  [...files, ...ALWAYS].some((entry) => path === entry || path.startsWith(`${entry}/`));

/** Returns the files that a document links to or shows, as paths below the root. */
function linksIn(text: string, document: string): string[] {
  const prose = text.replace(/^```[^]*?^```$/gm, '').replace(/`[^`\n]*`/g, '');
  return Array.from(prose.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g), ([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => posix.join(posix.dirname(document), target));
}

describe.each(DOCUMENTS)('links of %s', (document) => {
  const links = linksIn(read(document), document);

  it('lead to files of the repository', () => {
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it.runIf(isPacked(document))('lead to files of the package', () => {
    expect(links.filter((path) => !isPacked(path.replace(/\/$/, '')))).toEqual([]);
  });
});

it('links are found', () => {
  expect(linksIn('[a](b.md#c) `[d](e)` [f](https://g) ![h](../i.png)', 'docs/x.md')).toEqual([
    'docs/b.md',
    'i.png',
  ]);
  expect(linksIn(read('README.md'), 'README.md').length).toBeGreaterThan(10);
  expect(isPacked('docs/mount.md')).toBe(true);
  expect(isPacked('src/lib/core.ts')).toBe(false);
});

const COMMANDS = [check, exportCommand, init, serve, add, paragraphs, changes, build, dev, recheck];

/** Commands of npm itself that documents show. */
const OF_NPM = ['pack', 'init', 'install'];

/** Returns what is wrong with a line of a shell, as far as it names our commands. */
function faultOf(line: string): string | undefined {
  const [npm, ...words] =
    line
      .split(/\s+(?=#)/)[0]
      ?.trim()
      .split(/\s+/)
      .filter((word) => !/^[A-Z_]+=/.test(word)) ?? [];
  const isOurs = npm === 'npx' ? words.shift() === 'sourceline' : npm === 'npm';
  if (!isOurs) return undefined;
  const script = npm === 'npx' ? 'sourceline' : words[0] === 'run' ? words[1] : words[0];
  if (script === undefined || (!(script in scripts) && !OF_NPM.includes(script)))
    return `${line}: no such script`;
  const args = npm === 'npx' ? words : words.slice(words.indexOf('--') + 1);
  return script === 'sourceline' ? commandFault(args) : undefined;
}

function commandFault([name = '', ...args]: readonly string[]): string | undefined {
  if ([HELP, VERSION].some((option) => name === `--${option.name}`)) return undefined;
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) return `${name}: no such command`;
  try {
    const { operands } = readOptions(args, command.options);
    const fits = operands.length >= command.min && operands.length <= command.max;
    return fits ? undefined : `${name} ${args.join(' ')}: ${operands.length} operands`;
  } catch (error) {
    return `${name} ${args.join(' ')}: ${error instanceof Error ? error.message : String(error)}`;
  }
}

describe('commands of documents', () => {
  const lines = DOCUMENTS.flatMap((document) => blocksIn(read(document), document))
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => code.trim().split('\n'));

  it('can be typed as shown', () => {
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.map(faultOf).filter((fault) => fault !== undefined)).toEqual([]);
  });

  it.each([
    'npm run chekc',
    'npm run sourceline -- expotr data/harbour',
    'npx sourceline export harbour --to docx',
    'npx sourceline export',
    'A=1 npm run sourceline -- serve a b   # two',
  ])('%s is a fault', (line) => {
    expect(faultOf(line)).toBeDefined();
  });
});
