import { posix } from 'node:path';
import ts from 'typescript';

/** Source files by path below src/. */
export type Tree = ReadonlyMap<string, string>;

/** Returns the scripts of a file: of a component, what is in its script elements. */
function scriptsOf(path: string, text: string): string[] {
  if (path.endsWith('.svelte'))
    return Array.from(text.matchAll(/<script[^>]*>([^]*?)<\/script>/g), ([, script = '']) => script);
  return /\.(?:ts|js)$/.test(path) ? [text] : [];
}

/** Returns the parsed scripts of a file. */
export function parse(path: string, text: string): ts.SourceFile[] {
  return scriptsOf(path, text).map((script) =>
    ts.createSourceFile(path.replace(/\.svelte$/, '.ts'), script, ts.ScriptTarget.ESNext, true),
  );
}

/** Returns what a file imports: files of the tree by their path, packages and what is not there by the name given. */
export function importsOf(path: string, tree: Tree): string[] {
  return scriptsOf(path, tree.get(path) ?? '')
    .flatMap((script) => ts.preProcessFile(script, true, true).importedFiles)
    .map(({ fileName }) => resolveImport(path, fileName, tree));
}

function resolveImport(from: string, name: string, tree: Tree): string {
  if (!/^\.|^\$lib(?:\/|$)/.test(name)) return name;
  const path = name.startsWith('.') ? posix.join(posix.dirname(from), name) : name.replace(/^\$lib/, 'lib');
  const typescript = path.replace(/\.js$/, '.ts');
  return tree.has(typescript) ? typescript : path;
}
