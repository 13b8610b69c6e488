import fc from 'fast-check';
import type { EditedDocument, EditedEvent, EventForm } from '../../../../src/lib/editing/project.js';
import {
  pushStep,
  redoStep,
  startHistory,
  undoStep,
  type History,
} from '../../../../src/lib/editing/history.js';
import { newProject } from '../../../../src/lib/editing/new-project.js';
import { sessionOf, type Session } from '../../../../src/make/storage/session.js';

/** Something that is done to a project in these tests. */
export type Action =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'addEvent' | 'changeEvent' | 'deleteEvent' | 'moveEvent'; readonly at: number }
  | { readonly kind: 'addDocument' | 'cleanDocument' | 'removeDocument'; readonly at: number }
  | { readonly kind: 'describe'; readonly text: string }
  | { readonly kind: 'undo' | 'redo' | 'discard' };

export interface State {
  readonly history: History;
  readonly form?: EventForm;
  readonly document?: string;
}

export const actions: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('type' as const), text: fc.string({ unit: 'binary' }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'addEvent' as const,
        'changeEvent' as const,
        'deleteEvent' as const,
        'moveEvent' as const,
      ),
      at: fc.nat(1000),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('addDocument' as const, 'cleanDocument' as const, 'removeDocument' as const),
      at: fc.nat(1000),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('describe' as const), text: fc.string() }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'discard' as const) }),
  },
);

export function startState(id = 'harbour'): State {
  return { history: startHistory(newProject({ id, title: 'The harbour', language: 'en' })) };
}

export function sessionOfState({ history, form, document }: State): Session {
  return sessionOf(history, { ...(form ? { form } : {}), ...(document === undefined ? {} : { document }) });
}

export function documentOf(id: string, text: string): EditedDocument {
  return {
    id,
    text,
    blocks: [{ kind: 'paragraph', text, isKept: true }] as unknown as NonNullable<EditedDocument['blocks']>,
    said: {},
    isFrozen: false,
    earlier: [],
  };
}

export function eventOf(id: string, title: string, source = 'paper'): EditedEvent {
  return { id, title, evidence: [{ source, paragraph: 1, quote: title, role: 'supports' }] };
}

export function formWith(title: string): EventForm {
  return {
    title,
    summary: '',
    evidence: [],
    lane: '',
    attribution: '',
    kind: 'event',
    actors: [],
    tags: [],
    importance: 50,
    difference: '',
  };
}

let made = 0;

/** Returns the state after an action. */
export function act(state: State, action: Action): State {
  const { history } = state;
  const project = history.present;
  made += 1;
  switch (action.kind) {
    case 'type':
      return { ...state, form: formWith(action.text) };
    case 'discard': {
      const { form: _form, ...rest } = state;
      return rest;
    }
    case 'undo':
      return { ...state, history: undoStep(history) };
    case 'redo':
      return { ...state, history: redoStep(history) };
    case 'describe':
      return step(state, { kind: 'describeProject' }, { ...project, title: action.text });
    case 'addEvent':
      return step(
        state,
        { kind: 'addEvent', name: `E${made}` },
        { ...project, events: [...project.events, eventOf(`e${made}`, `Event ${made}`)] },
      );
    case 'addDocument': {
      const document = documentOf(`d${made}`, `Text ${made}. `.repeat(40));
      const next = step(
        state,
        { kind: 'addDocument', name: document.id },
        { ...project, documents: [...project.documents, document] },
      );
      return { ...next, document: document.id };
    }
    default:
      return changeOne(state, action.kind, action.at);
  }
}

function changeOne(
  state: State,
  kind: 'changeEvent' | 'deleteEvent' | 'moveEvent' | 'cleanDocument' | 'removeDocument',
  at: number,
): State {
  const project = state.history.present;
  const list = kind.endsWith('Document') ? project.documents : project.events;
  if (list.length === 0) return state;
  const index = at % list.length;
  const changed = list.flatMap((item, place): unknown[] => {
    if (place !== index) return [item];
    if (kind === 'changeEvent') return [{ ...item, title: `Changed ${made}` }];
    if (kind === 'cleanDocument') return [{ ...item, text: `Cleaned ${made}` }];
    return [];
  });
  if (kind === 'moveEvent') changed.unshift(list[index]);
  const field = kind.endsWith('Document') ? 'documents' : 'events';
  return step(state, { kind, name: `${kind} ${made}` }, { ...project, [field]: changed });
}

function step(state: State, name: Parameters<typeof pushStep>[1], project: History['present']): State {
  return { ...state, history: pushStep(state.history, name, project) };
}
