import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What only some who import the core need, and is loaded when it is. */
const HEAVY = ['@mozilla/readability', 'linkedom', 'mammoth', 'pdfjs-dist', 'jiti', 'svelte'];

/** Returns the packages that a module and all behind it import at their start; types and what is loaded later are left out. */
function packagesBehind(start: string): ReadonlySet<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
    for (const statement of file.statements) {
      const isImport = ts.isImportDeclaration(statement);
      if (!isImport && !ts.isExportDeclaration(statement)) continue;
      if (!statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      if (isImport ? statement.importClause?.isTypeOnly : statement.isTypeOnly) continue;
      const name = statement.moduleSpecifier.text;
      if (!name.startsWith('.')) packages.add(name);
      else {
        const target = join(dirname(path), name).replace(/\.js$/, '.ts');
        if (existsSync(target)) visit(target);
      }
    }
  };
  visit(join(ROOT, start));
  return packages;
}

const heavyIn = (start: string): string[] =>
  HEAVY.filter((name) =>
    [...packagesBehind(start)].some((each) => each === name || each.startsWith(`${name}/`)),
  );

describe('the core', () => {
  it('imports nothing heavy at its start', () => {
    expect(heavyIn('src/lib/core.ts')).toEqual([]);
    expect(packagesBehind('src/lib/core.ts').size).toBeGreaterThan(3);
  });

  it('would be seen to, behind the door of the documents and of the library', () => {
    expect(heavyIn('src/lib/documents/index.ts')).toEqual(['@mozilla/readability']);
    expect(heavyIn('src/cli/page-dom.ts')).toEqual(['linkedom']);
  });
});
