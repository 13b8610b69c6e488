import type { EditedProject, EventForm, TypedTexts } from '../../lib/editing/project.js';
import type { StepName } from '../../lib/editing/step.js';

/** A project as it was after a step; the first of a session has no name. */
export interface SessionStep {
  readonly name?: StepName;
  readonly project: EditedProject;
}

/** All that is kept of the work on a project: its steps in order, which of them is shown, and what is being typed. */
export interface Session {
  readonly steps: readonly SessionStep[];
  readonly at: number;
  readonly form?: EventForm;
  /** Id of the document that is open. */
  readonly document?: string;
  readonly typed?: TypedTexts;
}

/** The steps as the editor has them: what was done, the last at the end, and what was undone, the next one at the end. */
interface Undoable {
  readonly present: EditedProject;
  readonly past: readonly { readonly name: StepName; readonly project: EditedProject }[];
  readonly future: readonly { readonly name: StepName; readonly project: EditedProject }[];
}

/** How many steps are kept on either side of the project that is shown. */
const KEPT_STEPS = 200;

/** Returns the session of a history, with its nearest steps. */
export function sessionOf(
  { present, past, future }: Undoable,
  { form, document, typed }: Pick<Session, 'form' | 'document' | 'typed'> = {},
): Session {
  const done = past.slice(-KEPT_STEPS);
  const undone = future.slice(-KEPT_STEPS).reverse();
  const projects = [...done.map(({ project }) => project), present];
  const names = [undefined, ...done.map(({ name }) => name)];
  const steps = projects.map((project, index) => {
    const name = names[index];
    return name ? { name, project } : { project };
  });
  return {
    steps: [...steps, ...undone],
    at: done.length,
    ...(form ? { form } : {}),
    ...(document === undefined ? {} : { document }),
    ...(typed ? { typed } : {}),
  };
}

/** Returns the history of a session. */
export function historyOf(session: Session): Undoable {
  const { steps, at } = session;
  const named = steps.slice(1).flatMap(({ name }, index) => {
    const before = steps[index]?.project;
    return name && before ? [{ name, before, after: steps[index + 1]?.project ?? before }] : [];
  });
  return {
    present: presentOf(session),
    past: named.slice(0, at).map(({ name, before }) => ({ name, project: before })),
    future: named
      .slice(at)
      .map(({ name, after }) => ({ name, project: after }))
      .reverse(),
  };
}

/** Returns the project that is shown. */
export function presentOf({ steps, at }: Session): EditedProject {
  const present = steps[at]?.project;
  if (!present) throw new RangeError(`no step ${at} of ${steps.length}`);
  return present;
}
