import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Every document of the project, as paths below its root. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'bench/README.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort(),
];

/** Returns the text of a document; empty when it does not exist. */
export function read(document: string): string {
  const path = join(ROOT, document);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** A fenced block of code. */
export interface Block {
  readonly document: string;
  /** Line of its first line of code, from 1. */
  readonly line: number;
  readonly language: string;
  /** Marked `runnable` behind its language. */
  readonly isRunnable: boolean;
  readonly code: string;
}

/** Returns the fenced blocks of a Markdown text. */
export function blocksIn(text: string, document: string): Block[] {
  return Array.from(text.matchAll(/^```(\w*)([^\n]*)\n([^]*?)^```$/gm), (match) => {
    const [, language = '', marks = '', code = ''] = match;
    const line = text.slice(0, match.index).split('\n').length + 1;
    return { document, line, language, isRunnable: /\brunnable\b/.test(marks), code };
  });
}

/** Returns the first cells of the tables below a heading of Markdown, up to the next heading. */
export function cellsBelow(text: string, heading: string): string[] {
  const lines = text.split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) return [];
  const end = lines.findIndex((line, index) => index > start && line.startsWith('#'));
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .filter(
      (line, index, all) => /^\|/.test(line) && !/^\| *-/.test(line) && !/^\| *-/.test(all[index + 1] ?? ''),
    )
    .map((line) => line.split('|')[1]?.trim() ?? '');
}
