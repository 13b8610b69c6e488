import type { EditedDocument, EditedProject } from '../../lib/editing/project.js';
import { diffLists, patchList, type ListPatch } from './list-patch.js';

/** What is another in a project than in the one before it. Documents are written by the hash of their content. */
export interface ProjectPatch {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly unset?: readonly string[];
  readonly lists?: Readonly<Record<string, ListPatch<unknown>>>;
}

/** Returns what makes `after` of `before`, or of nothing; as little as the objects that the two do not share. */
export function diffProjects(
  before: EditedProject | undefined,
  after: EditedProject,
  refOf: (document: EditedDocument) => string,
): ProjectPatch {
  const old = fieldsOf(before);
  const set = new Map<string, unknown>();
  const lists = new Map<string, ListPatch<unknown>>();
  for (const [name, value] of fieldsOf(after)) {
    const was = old.get(name);
    if (was === value || value === undefined) continue;
    if (Array.isArray(value)) {
      const patch = diffLists<unknown>(Array.isArray(was) ? was : [], value);
      lists.set(
        name,
        name === 'documents' ? mapItems(patch, (item) => refOf(item as EditedDocument)) : patch,
      );
    } else set.set(name, value);
  }
  const unset = [...old.keys()].filter(
    (name) => (after as unknown as Record<string, unknown>)[name] === undefined,
  );
  return {
    ...(set.size > 0 ? { set: Object.fromEntries(set) } : {}),
    ...(unset.length > 0 ? { unset } : {}),
    ...(lists.size > 0 ? { lists: Object.fromEntries(lists) } : {}),
  };
}

/** Returns the project that a patch makes of `before`. */
export function patchProject(
  before: EditedProject | undefined,
  { set = {}, unset = [], lists = {} }: ProjectPatch,
  documentOf: (ref: string) => EditedDocument,
): EditedProject {
  const fields = fieldsOf(before);
  for (const [name, value] of Object.entries(set)) fields.set(name, value);
  for (const name of unset) fields.delete(name);
  for (const [name, patch] of Object.entries(lists)) {
    const was = fields.get(name);
    const patched = name === 'documents' ? mapItems(patch, (ref) => documentOf(ref as string)) : patch;
    fields.set(name, patchList<unknown>(Array.isArray(was) ? was : [], patched));
  }
  return Object.fromEntries(fields) as unknown as EditedProject;
}

function fieldsOf(project: EditedProject | undefined): Map<string, unknown> {
  // In one order, so that a project that was read is written as it was.
  const fields = Object.entries(project ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(fields.filter(([, value]) => value !== undefined));
}

function mapItems<T, U>(patch: ListPatch<T>, to: (item: T) => U): ListPatch<U> {
  return patch.map((part) => ('item' in part ? { item: to(part.item) } : part));
}
