import type { EditedDocument, EditedProject } from '../../lib/editing/project.js';
import type { StepName } from '../../lib/editing/step.js';
import { patchList, type ListPatch } from './list-patch.js';
import { diffProjects, patchProject, type ProjectPatch } from './project-patch.js';
import type { Session, SessionStep } from './session.js';

/** A session written by the one before it, so that a key pressed in a large project is a small record. */
export interface SessionRecord extends Omit<Session, 'steps'> {
  readonly steps: ListPatch<StepRecord>;
}

interface StepRecord {
  readonly name?: StepName;
  /** The step of the session before that its patch is of; absent for the step before it in this one. */
  readonly of?: number;
  readonly patch: ProjectPatch;
}

/** Returns `after` written by `before`, or by nothing. */
export function writeSession(
  before: Session | undefined,
  after: Session,
  refOf: (document: EditedDocument) => string,
): SessionRecord {
  const old = before?.steps ?? [];
  const places = new Map(old.map(({ project }, index) => [project, index]));
  const steps: ([from: number, count: number] | { item: StepRecord })[] = [];
  for (const [index, step] of after.steps.entries()) {
    const place = places.get(step.project);
    const last = steps.at(-1);
    if (place !== undefined && isSameName(old[place]?.name, step.name)) {
      if (Array.isArray(last) && last[0] + last[1] === place) last[1] += 1;
      else steps.push([place, 1]);
    } else steps.push({ item: writeStep(step, after.steps[index - 1]?.project, before, place, refOf) });
  }
  const { steps: _, ...rest } = after;
  return { ...rest, steps };
}

function writeStep(
  { name, project }: SessionStep,
  previous: EditedProject | undefined,
  before: Session | undefined,
  place: number | undefined,
  refOf: (document: EditedDocument) => string,
): StepRecord {
  const of = place ?? (previous ? undefined : before?.at);
  const base = of === undefined ? previous : before?.steps[of]?.project;
  return {
    ...(name ? { name } : {}),
    ...(of === undefined ? {} : { of }),
    patch: diffProjects(base, project, refOf),
  };
}

function isSameName(a: StepName | undefined, b: StepName | undefined): boolean {
  return a === b || (a?.kind === b?.kind && a?.name === b?.name);
}

/** Returns the session that a record makes of `before`. Throws where the record is of another session. */
export function readSession(
  before: Session | undefined,
  { steps: patch, ...rest }: SessionRecord,
  documentOf: (ref: string) => EditedDocument,
): Session {
  const old = before?.steps ?? [];
  const steps: SessionStep[] = [];
  for (const part of patch) {
    if (!('item' in part)) {
      steps.push(...patchList(old, [part]));
      continue;
    }
    const { name, of, patch } = part.item;
    const base = of === undefined ? steps.at(-1)?.project : old[of]?.project;
    const project = patchProject(base, patch, documentOf);
    steps.push(name ? { name, project } : { project });
  }
  if (!steps[rest.at]) throw new RangeError(`no step ${rest.at} of ${steps.length}`);
  return { ...rest, steps };
}
