import type { Lane } from '../../model/timeline.js';
import type { EditedDocument, EditedEvent, EditedProject, KeptFile, PassageMark } from '../project.js';
import { isSameValue, type MergeConflict, type MergePlace } from './conflict.js';
import { mergeImports } from './merge-imports.js';
import { mergeFields, mergeItems, type ItemRules, type Merged, type Sides } from './merge-items.js';

/**
 * Merges two projects that were made of the same one: by event and field, by document. What both changed in different ways
 * stays as ours has it, and is a conflict that has both.
 */
export function mergeProjects({ base, ours, theirs }: Sides<EditedProject>): Merged<EditedProject> {
  const list = <K extends 'lanes' | 'documents' | 'events' | 'marks' | 'media'>(
    field: K,
  ): Sides<EditedProject[K]> => ({ base: base[field], ours: ours[field], theirs: theirs[field] });
  const fields = mergeFields(
    { base: fieldsOf(base), ours: fieldsOf(ours), theirs: fieldsOf(theirs) },
    (field, sides) => ({ place: { kind: 'project', field }, ...sides }),
  );
  const lanes = mergeItems<Lane>(list('lanes'), byField('lane'));
  const documents = mergeItems<EditedDocument>(list('documents'), wholeDocuments);
  const events = mergeItems<EditedEvent>(list('events'), byField('event'));
  const media = mergeItems<KeptFile>(list('media'), wholeFiles);
  const marks = mergeItems<PassageMark>(
    list('marks'),
    unchanging(({ id }) => id),
  );
  const dates = mergeItems(
    {
      base: base.dismissedDates.map(named),
      ours: ours.dismissedDates.map(named),
      theirs: theirs.dismissedDates.map(named),
    },
    unchanging(({ name }) => name),
  );
  const imports = mergeImports({ base: base.imports, ours: ours.imports, theirs: theirs.imports });
  const { imports: _, ...mine } = ours;
  const value: EditedProject = {
    ...mine,
    ...(imports.length > 0 ? { imports } : {}),
    ...fields.value,
    lanes: lanes.value,
    documents: documents.value,
    events: events.value,
    media: media.value,
    marks: marks.value,
    dismissedDates: dates.value.map(({ name }) => name),
  };
  const conflicts = [fields, lanes, documents, events, media].flatMap((each) => each.conflicts);
  return { value: isSameValue(value, ours) ? ours : value, conflicts };
}

function fieldsOf(
  project: EditedProject,
): Pick<EditedProject, 'id' | 'slug' | 'title' | 'description' | 'language'> {
  const { id, slug, title, description, language } = project;
  return { id, ...(slug === undefined ? {} : { slug }), title, description, language };
}

function byField<T extends Lane | EditedEvent>(kind: 'lane' | 'event'): ItemRules<T> {
  return {
    nameOf: ({ id }) => id,
    merge: (id, sides) => mergeFields(sides, (field, values) => ({ place: { kind, id, field }, ...values })),
    whole: (id, sides) => conflictAt({ kind, id }, sides),
  };
}

/** What is made and removed, and never changed. */
function unchanging<T extends object>(nameOf: (item: T) => string): ItemRules<T> {
  return {
    nameOf,
    merge: (_, { ours }) => settled(ours),
    whole: (field, sides) => conflictAt({ kind: 'project', field }, sides),
  };
}

/** A document is its text, with what was said of it: two changes of it are never mixed. */
const wholeDocuments: ItemRules<EditedDocument> = {
  nameOf: ({ id }) => id,
  merge: (id, { base, ours, theirs }) => {
    if (isSameFile(ours, theirs) || (base && isSameFile(theirs, base))) return settled(ours);
    const { isFrozen, earlier } = ours;
    if (base && isSameFile(ours, base)) return settled({ ...theirs, isFrozen, earlier });
    return { value: ours, conflicts: [conflictAt({ kind: 'document', id }, { base, ours, theirs })] };
  },
  whole: (id, sides) => conflictAt({ kind: 'document', id }, sides),
};

const wholeFiles: ItemRules<KeptFile> = {
  nameOf: ({ name }) => name,
  merge: (id, { base, ours, theirs }) => {
    if (ours.sha256 === theirs.sha256 || theirs.sha256 === base?.sha256) return settled(ours);
    if (ours.sha256 === base?.sha256) return settled(theirs);
    return { value: ours, conflicts: [conflictAt({ kind: 'media', id }, { base, ours, theirs })] };
  },
  whole: (id, sides) => conflictAt({ kind: 'media', id }, sides),
};

/** Returns whether two states of a document have the same files. */
function isSameFile(a: EditedDocument, b: EditedDocument): boolean {
  return a.text === b.text && a.raw?.sha256 === b.raw?.sha256 && a.publish === b.publish;
}

function conflictAt(place: MergePlace, { base, ours, theirs }: Sides<unknown>): MergeConflict {
  return { place, base, ours, theirs };
}

function settled<T>(value: T): Merged<T> {
  return { value, conflicts: [] };
}

function named(name: string): { readonly name: string } {
  return { name };
}
