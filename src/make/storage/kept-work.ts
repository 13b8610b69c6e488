import { startHistory } from '../../lib/editing/history.js';
import type { KeptWork } from '../state/keeper.js';
import { historyOf, presentOf, sessionOf, type Session } from './session.js';

/** Returns work as it is stored. */
export function asSession({ project, history = startHistory(project), ...rest }: KeptWork): Session {
  return sessionOf(history, rest);
}

/** Returns what was stored as the editor takes it. */
export function asWork(session: Session): KeptWork {
  const { form, document } = session;
  return {
    project: presentOf(session),
    history: historyOf(session),
    ...(form ? { form } : {}),
    ...(document === undefined ? {} : { document }),
  };
}
