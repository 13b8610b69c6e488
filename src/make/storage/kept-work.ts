import { startHistory } from '../../lib/editing/history.js';
import { workOf, type KeptWork } from '../state/keeper.js';
import { historyOf, sessionOf, type Session } from './session.js';

/** Returns work as it is stored. */
export function asSession({ project, history = startHistory(project), ...rest }: KeptWork): Session {
  return sessionOf(history, rest);
}

/** Returns what was stored as the editor takes it. */
export function asWork(session: Session): KeptWork {
  const { form, document, typed } = session;
  return workOf(historyOf(session), { form, document, typed });
}
