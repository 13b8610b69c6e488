import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/*
 * An author's slip is marked by the editor at the line where it stands. Broken copies of the real events.ts,
 * held in memory beside it, are compiled with the project's own options.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/');
const WHOLE = readFileSync(`${ROOT}data/clean-network/events.ts`, 'utf8');

interface Slip {
  readonly name: string;
  /** The first place of this is changed to … */
  readonly find: RegExp;
  /** … this, in which § marks the line that must be told (and is taken out). */
  readonly put: string;
  readonly says: RegExp;
}

const SLIPS: readonly Slip[] = [
  {
    name: 'an unknown source',
    find: /\bsource: undated\b/,
    put: "source: §'china-lunches-initiative'",
    says: /'"china-lunches-initiative"' is not assignable to type '"china-launches-initiative" \| "straits-times"'/,
  },
  {
    name: 'a missing quote',
    find: /\{(\s*source: \w+,\s*paragraph: \d+,)\s*quote:\s*'[^\n]*',/,
    put: '{§$1',
    says: /'quote' is missing/,
  },
  {
    name: 'an empty list of evidence',
    find: /\bevidence: \[[^\]]*\]/,
    put: 'evidence: §[]',
    says: /Source has 0 element\(s\) but target requires 1/,
  },
  {
    name: 'an unknown lane',
    find: /\blane: 'us'/,
    put: "lane: §'usa'",
    says: /'"usa"' is not assignable to type '"us" \| "cn" \| /,
  },
  {
    name: 'an unknown role',
    find: /\brole: 'supports'/,
    put: "role: §'suports'",
    says: /'"suports"' is not assignable to type 'Role'/,
  },
  {
    name: 'a source that is not declared',
    find: /sources: \[undated, straitsTimes\]([^]*?)source: straitsTimes/,
    put: 'sources: [undated]$1source: §straitsTimes',
    says: /'"straits-times"' is not assignable to type '"china-launches-initiative"'/,
  },
  {
    name: 'a field that no event has',
    find: /\bsummary:/,
    put: '§sumary:',
    says: /'sumary' does not exist/,
  },
];

interface Copy {
  readonly path: string;
  readonly text: string;
  /** The line that must be told, from 1. */
  readonly line: number;
}

function copyOf({ find, put }: Slip, index: number): Copy {
  const marked = WHOLE.replace(find, put);
  const mark = marked.indexOf('§');
  if (mark < 0) throw new Error(`no place for slip ${index}: ${find}`);
  const line = marked.slice(0, mark).split('\n').length;
  return { path: `${ROOT}data/clean-network/broken-${index}.ts`, text: marked.replace('§', ''), line };
}

/** The options that `npm test` checks data/ with. */
function projectOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile) as { config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  // The definition needs no types of Node; leaving them out saves a second.
  return { ...options, noEmit: true, types: [] };
}

function compile(copies: readonly Copy[]): ts.Program {
  const options = projectOptions();
  const texts = new Map(copies.map(({ path, text }) => [path, text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    return text === undefined ? getSourceFile(path, ...rest) : ts.createSourceFile(path, text, rest[0], true);
  };
  return ts.createProgram([...texts.keys()], options, host);
}

const whole: Copy = { path: `${ROOT}data/clean-network/copy.ts`, text: WHOLE, line: 0 };
const broken = SLIPS.map((slip, index) => ({ slip, copy: copyOf(slip, index) }));
const program = compile([whole, ...broken.map(({ copy }) => copy)]);

function faultsOf({ path }: Copy): { line: number; message: string }[] {
  const file = program.getSourceFile(path);
  if (!file) throw new Error(`not compiled: ${path}`);
  const faults = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
  return faults.map(({ start = 0, messageText }) => ({
    line: file.getLineAndCharacterOfPosition(start).line + 1,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }));
}

describe('the types of a definition', { timeout: 60_000 }, () => {
  it('find nothing wrong with the events as they are', () => {
    expect(faultsOf(whole)).toEqual([]);
    expect(projectOptions()).toMatchObject({ strict: true, exactOptionalPropertyTypes: true });
  });

  it.each(broken)('mark $slip.name at its line', ({ slip, copy }) => {
    const [first] = faultsOf(copy);
    expect(first?.message).toMatch(slip.says);
    expect(first?.line).toBe(copy.line);
  });
});
