import { foundText, type ImportProblem } from '../import.js';

/** A line of GEDCOM with the lines below it. */
export interface GedcomNode {
  readonly level: number;
  /** `I1` of `0 @I1@ INDI`. */
  readonly id?: string | undefined;
  /** In capitals. */
  readonly tag: string;
  /** With the lines CONC and CONT that go on. */
  value: string;
  /** From 1. */
  readonly line: number;
  readonly children: GedcomNode[];
}

export interface GedcomTree {
  readonly records: readonly GedcomNode[];
  readonly problems: readonly ImportProblem[];
}

const LINE = /^\s*(\d{1,2})\s+(?:@([^@\s][^@]*)@\s+)?([A-Za-z_]\w*)(?: (.*))?$/;

/** Reads lines as records. A line that is none, or stands below nothing, is left out and named. */
export function readGedcomTree(text: string): GedcomTree {
  const records: GedcomNode[] = [];
  const problems: ImportProblem[] = [];
  const open: GedcomNode[] = [];
  let last = 0;
  for (const [at, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    last = at + 1;
    const match = LINE.exec(written);
    const level = Number(match?.[1]);
    if (!match || level > open.length) {
      problems.push(match ? levelProblem(written, last, open.length) : lineProblem(written, last));
      continue;
    }
    open.length = level;
    const parent = open[level - 1];
    const [, , id, tag = '', value = ''] = match;
    const upper = tag.toUpperCase();
    if (parent && (upper === 'CONC' || upper === 'CONT')) {
      parent.value += upper === 'CONT' ? `\n${value}` : value;
      continue;
    }
    // GEDCOM doubles an @ in a text; version 7 the first alone.
    const node: GedcomNode = { level, id, tag: upper, value, line: last, children: [] };
    (parent?.children ?? records).push(node);
    open.push(node);
  }
  if (records.at(-1)?.tag !== 'TRLR') problems.push(cutOffProblem(last));
  return { records, problems };
}

/** Returns the value of the first line of a tag below one, undefined where it is empty. */
export function valueOf(node: GedcomNode | undefined, tag: string): string | undefined {
  const value = childOf(node, tag)?.value.trim() ?? '';
  return value === '' ? undefined : textOfValue(value);
}

/** Returns a value as text: GEDCOM doubles each @. */
export function textOfValue(value: string): string {
  return value.replace(/@@/g, '@');
}

export function childOf(node: GedcomNode | undefined, tag: string): GedcomNode | undefined {
  return node?.children.find((child) => child.tag === tag);
}

export function childrenOf(node: GedcomNode | undefined, tag: string): readonly GedcomNode[] {
  return node?.children.filter((child) => child.tag === tag) ?? [];
}

/** Returns the id that a value points to; undefined for a value that is text. */
export function pointerOf(value: string): string | undefined {
  return /^@([^@#\s][^@]*)@$/.exec(value.trim())?.[1];
}

function levelProblem(found: string, row: number, most: number): ImportProblem {
  return {
    kind: 'damaged',
    row,
    what: `the line stands too deep: its level can be ${most} at most here`,
    found: foundText(found),
    fix: 'look at the line above it, which may be missing or cut off',
  };
}

function lineProblem(found: string, row: number): ImportProblem {
  return {
    kind: 'damaged',
    row,
    what: 'the line is none of GEDCOM, and is left out',
    found: foundText(found),
    fix: 'begin it with its level and its tag; a text that goes on has CONT before it',
  };
}

function cutOffProblem(row: number): ImportProblem {
  return {
    kind: 'damaged',
    row,
    what: 'the file ends without its last line: what stood behind is missing',
    found: 'no 0 TRLR',
    fix: 'export it again, and import the whole file',
  };
}
