import { basename } from 'node:path';
import ts from 'typescript';
import { importsOf, parse, type Tree } from './modules.js';

/*
 * The rules of the house that no compiler checks, as functions of a tree of source files: each returns what breaks it,
 * in words that name the file.
 */

/** The texts of each language are in a folder of their own, with the same names. */
const LANGUAGE = /^lib\/messages\/([a-z]{2,3})\//;

/**
 * Names that two files of lib/ export, each with the files. What a barrel passes on counts where it is made; a component
 * has no name but the one that its importer gives it, and functions that it exports are its instance's.
 */
export function repeatedExports(tree: Tree): string[] {
  const filesOf = new Map<string, string[]>();
  for (const [path, text] of tree) {
    if (!path.startsWith('lib/')) continue;
    const isInstance = path.endsWith('.svelte') && !/<script[^>]*\smodule[\s>]/.test(text);
    const names = isInstance ? [] : parse(path, text).flatMap(exportedNames);
    for (const name of new Set(names)) filesOf.set(name, [...(filesOf.get(name) ?? []), path]);
  }
  return [...filesOf]
    .filter(([, files]) => files.length > 1 && !areTranslations(files))
    .map(([name, files]) => `${name} is exported by ${files.join(' and ')}`);
}

function areTranslations(files: readonly string[]): boolean {
  const languages = files.map((path) => LANGUAGE.exec(path)?.[1]);
  return !languages.includes(undefined) && new Set(languages).size === files.length;
}

function exportedNames(script: ts.SourceFile): string[] {
  return script.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (moduleSpecifier || !exportClause || !ts.isNamedExports(exportClause)) return [];
      return exportClause.elements.map(({ name }) => name.text);
    }
    if (!ts.canHaveModifiers(statement)) return [];
    const modifiers = ts.getModifiers(statement) ?? [];
    if (!modifiers.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
    const { name } = statement as ts.DeclarationStatement;
    return name ? [name.getText(script)] : [];
  });
}

function boundNames(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? boundNames(element.name) : []));
}

/** Every index.ts that holds more than `export … from`: an import of its folder would run or find code there. */
export function indexesWithCode(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    if (basename(path) !== 'index.ts') return [];
    const isBarrel = parse(path, text).every(({ statements }) =>
      statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier),
    );
    return isBarrel ? [] : [`${path} is no barrel: it may only have “export … from”`];
  });
}

/** Members that TypeScript alone keeps private. A constructor may be: JavaScript has no `#` for it. */
export function privateKeywords(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) =>
    parse(path, text).flatMap((script) => {
      const faults: string[] = [];
      const visit = (node: ts.Node): void => {
        const isPrivate = ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(isPrivateKeyword);
        if (isPrivate && !ts.isConstructorDeclaration(node)) {
          const name = (node as ts.ParameterDeclaration | ts.MethodDeclaration).name.getText(script);
          faults.push(`${path} has private ${name}: write #${name}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(script);
      return faults;
    }),
  );
}

const isPrivateKeyword = ({ kind }: ts.ModifierLike): boolean => kind === ts.SyntaxKind.PrivateKeyword;

/** Circles of imports, of types too, each once: a file with the ways back to itself. */
export function importCircles(tree: Tree): string[] {
  const graph = new Map(
    [...tree.keys()].map((path) => [path, importsOf(path, tree).filter((to) => tree.has(to))]),
  );
  const seen = new Set<string>();
  return [...graph.keys()].flatMap((start) => {
    const way = seen.has(start) ? undefined : wayBack(start, graph);
    for (const path of way ?? []) seen.add(path);
    return way ? [way.join(' -> ')] : [];
  });
}

/** The shortest way along imports from a file to itself. */
function wayBack(start: string, graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const ways = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift())
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, start];
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  return undefined;
}

/** Files that ask the network by themselves, past the guards of lib/net and, in the command line, of cli/fetch. */
export function unguardedFetches(tree: Tree, allowed: readonly string[]): string[] {
  return [...tree].flatMap(([path, text]) => {
    if (/^(?:lib\/net|cli\/fetch)\//.test(path) || allowed.includes(path)) return [];
    const scripts = parse(path, text);
    const calls = scripts.some((script) => callsFetch(script));
    const connects = scripts.some((script) => script.statements.some(importsRequest));
    return [
      ...(calls ? [`${path} calls fetch: use guardedFetch of lib/net`] : []),
      ...(connects ? [`${path} asks hosts by itself: use fetchDocument of cli/fetch`] : []),
    ];
  });
}

/** What Node asks other hosts with; serving is no concern. */
const ASKS = /^(?:request|get|connect|createConnection|Socket|TLSSocket|lookup|resolve[46]?)$/;

function importsRequest(statement: ts.Statement): boolean {
  if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return false;
  if (!/^node:(?:http|https|http2|net|tls|dns|dns\/promises)$/.test(statement.moduleSpecifier.text))
    return false;
  const bindings = statement.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings)) return true;
  return bindings.elements.some(({ name, propertyName }) => ASKS.test((propertyName ?? name).text));
}

function callsFetch(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) {
    const { expression } = node;
    const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
    if (ts.isIdentifier(name) && name.text === 'fetch') return true;
  }
  if (
    ts.isNewExpression(node) &&
    /^(?:XMLHttpRequest|EventSource|WebSocket)$/.test(node.expression.getText())
  )
    return true;
  return ts.forEachChild(node, (child) => callsFetch(child) || undefined) ?? false;
}

/**
 * Style sheets with a `text-decoration` of more than one value. WebKit has no thickness there, and ignores all of it; a
 * build splits it into its parts, but not where one is a `var()`, nor for who takes the package as it is.
 */
export function decorationShorthands(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    const values = Array.from(text.matchAll(/\btext-decoration\s*:([^;{}]+)/g), ([, value = '']) => value);
    return values.flatMap((value) => {
      const parts = value.replace('!important', '').trim().split(/\s+/);
      return parts.length > 1 ? [`${path} has text-decoration: ${parts.join(' ')}: write its parts`] : [];
    });
  });
}

/** The table “| layer | may import |” of a Markdown page, by layer. Names stand in backticks. */
export function layerTable(markdown: string): Readonly<Record<string, readonly string[]>> {
  const [, rows = ''] =
    /^\|\s*layer\s*\|\s*may import\s*\|\n\|[-\s|:]+\|\n((?:\|.*\|\n?)+)/m.exec(markdown) ?? [];
  const entries = rows
    .split('\n')
    .filter((row) => row !== '')
    .map((row): [string, string[]] => {
      const [layer = '', names = ''] = row.split('|').slice(1);
      const named = Array.from(names.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
      return [layer.replaceAll('`', '').trim(), named];
    });
  return Object.fromEntries(entries);
}
