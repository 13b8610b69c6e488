import type { Issue } from '../model/issue.js';

/** The forms that a definition is written in, by the names of its files. */
export const DEFINITION_FILES = {
  'timeline.json': 'json',
  'timeline.yaml': 'yaml',
  'events.csv': 'csv',
  'events.ts': 'ts',
} as const;

export type DefinitionFile = keyof typeof DEFINITION_FILES;

/** A form that is data: it is read, and nothing of it is run. */
export type DataForm = Exclude<(typeof DEFINITION_FILES)[DefinitionFile], 'ts'>;

const NAMES = Object.keys(DEFINITION_FILES) as DefinitionFile[];

/** Returns the names of definitions among the names of a folder's files, in the order above. */
export function definitionsAmong(names: Iterable<string>): readonly DefinitionFile[] {
  const there = new Set(names);
  return NAMES.filter((name) => there.has(name));
}

/** Returns the fault of a folder that has several definitions: which of them is meant, nobody can know. */
export function severalDefinitions(names: readonly DefinitionFile[]): Issue {
  return {
    severity: 'error',
    path: '',
    what: 'the folder has more than one definition of its timeline',
    found: names.join(' and '),
    fix: 'keep one of them, and move the others to another folder',
  };
}
