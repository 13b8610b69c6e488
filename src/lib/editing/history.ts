import type { EditedProject } from './project.js';
import type { StepName } from './step.js';

/** A step that was done, with the project on its other side: before it, in `past`; after it, in `future`. */
export interface HistoryEntry {
  readonly name: StepName;
  readonly project: EditedProject;
}

/** The project with the steps that led to it, the last one at the end, and those that were undone, the next one at the end. */
export interface History {
  readonly present: EditedProject;
  readonly past: readonly HistoryEntry[];
  readonly future: readonly HistoryEntry[];
}

/** How many steps are kept: projects share what did not change, so that a step costs little more than its change. */
const MAX_STEPS = 500;

export function startHistory(project: EditedProject): History {
  return { present: project, past: [], future: [] };
}

/** Returns the history with a further step. What was undone before it cannot be done again. */
export function pushStep(history: History, name: StepName, project: EditedProject): History {
  const past = [...history.past, { name, project: history.present }];
  return { present: project, past: past.slice(-MAX_STEPS), future: [] };
}

/** Returns the history before its last step; the same where there is none. */
export function undoStep(history: History): History {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    present: last.project,
    past: history.past.slice(0, -1),
    future: [...history.future, { name: last.name, project: history.present }],
  };
}

/** Returns the history after the step that was undone last; the same where there is none. */
export function redoStep(history: History): History {
  const next = history.future.at(-1);
  if (!next) return history;
  return {
    present: next.project,
    past: [...history.past, { name: next.name, project: history.present }],
    future: history.future.slice(0, -1),
  };
}
