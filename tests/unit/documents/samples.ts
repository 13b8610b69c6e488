import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { vi } from 'vitest';
import { ROOT, type Block } from './pages';

/** What a sample imports from the package, and where that is here. */
const ENTRIES: Readonly<Record<string, string>> = {
  sourceline: 'src/lib/index.ts',
  'sourceline/core': 'src/lib/core.ts',
  'sourceline/mount': 'src/mount/mount.ts',
  'sourceline/theme.css': 'src/lib/components/theme.css',
};

/** Packages that a sample imports as its reader would, once installed: what is run, and its types. */
const PACKAGES: Readonly<Record<string, readonly [run: string, types: string]>> = {
  linkedom: ['node_modules/linkedom/esm/index.js', 'node_modules/linkedom/types/esm/index.d.ts'],
};

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node', 'svelte'],
  typeRoots: [join(ROOT, 'node_modules/@types')],
  paths: Object.fromEntries([
    ...Object.entries(ENTRIES).map(([name, path]) => [name, [join(ROOT, path)]]),
    ...Object.entries(PACKAGES).map(([name, [, types]]) => [name, [join(ROOT, types)]]),
  ]),
};

/** A folder of its own, which is removed with `remove`. */
export interface Folder {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/** Makes a folder with the given files. */
export function folderWith(files: Readonly<Record<string, string>>): Folder {
  const path = mkdtempSync(join(tmpdir(), 'sourceline-documents-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Returns what TypeScript finds wrong in each sample, with the place in its document. */
export async function typeFaults(blocks: readonly Block[]): Promise<string[]> {
  const nameOf = (index: number): string => `sample-${index}.ts`;
  const files = Object.fromEntries(blocks.map(({ code }, index) => [nameOf(index), `${code}\nexport {};\n`]));
  const folder = folderWith(files);
  const names = Object.keys(files).map((name) => join(folder.path, name));
  const program = ts.createProgram(names, OPTIONS);
  const faults = names.flatMap((name, index) => {
    const file = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return found.map(({ start = 0, messageText }) => {
      const { document, line } = blocks[index] ?? { document: '', line: 0 };
      const at = line + (file?.getLineAndCharacterOfPosition(start).line ?? 0);
      return `${document}:${at}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
  await folder.remove();
  return faults;
}

/** Returns the code with the package’s names replaced by paths of this repository. */
function withPaths(code: string): string {
  return code.replace(/(from |import )'([^'.][^']*)'/g, (whole, start: string, name: string) => {
    const path = ENTRIES[name] ?? PACKAGES[name]?.[0];
    return path === undefined ? whole : `${start}${JSON.stringify(join(ROOT, path))}`;
  });
}

/** Runs a sample in `folder` and returns its exports. */
export function importFrom(folder: Folder, name: string, code: string): Promise<Record<string, unknown>> {
  const path = join(folder.path, name);
  writeFileSync(path, withPaths(code));
  return import(/* @vite-ignore */ pathToFileURL(path).href) as Promise<Record<string, unknown>>;
}

/** Returns the lines that a sample says it prints: the comments behind its calls of `console.log`. */
export function promised(code: string): string[] {
  return Array.from(code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm), ([, text = '']) => text);
}

/** Runs a sample and returns the lines that it prints. */
export async function printed(folder: Folder, name: string, code: string): Promise<string[]> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    lines.push(values.map(String).join(' '));
  });
  const before = process.cwd();
  process.chdir(folder.path);
  try {
    await importFrom(folder, name, code);
  } finally {
    process.chdir(before);
    log.mockRestore();
  }
  return lines;
}
