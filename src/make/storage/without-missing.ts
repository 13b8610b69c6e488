import type { DocumentTexts } from './document-texts.js';
import { presentOf, type Session, type SessionStep } from './session.js';

/**
 * Returns a session without the documents that could not be read, and how many of what is shown they are. Steps that need
 * them cannot be gone back to.
 */
export function withoutMissing(
  session: Session,
  texts: DocumentTexts,
): { readonly session: Session; readonly missing: number } {
  const { steps, at } = session;
  const isWhole = ({ project }: SessionStep): boolean =>
    !project.documents.some((document) => texts.isMissing(document));
  if (steps.every(isWhole)) return { session, missing: 0 };
  const present = presentOf(session);
  const documents = present.documents.filter((document) => !texts.isMissing(document));
  const missing = present.documents.length - documents.length;
  if (missing > 0)
    return { session: { ...session, steps: [{ project: { ...present, documents } }], at: 0 }, missing };
  const from = steps.slice(0, at).findLastIndex((step) => !isWhole(step)) + 1;
  const end = steps.findIndex((step, index) => index > at && !isWhole(step));
  const [first, ...rest] = steps.slice(from, end < 0 ? undefined : end);
  const kept = first ? [{ project: first.project }, ...rest] : [];
  return { session: { ...session, steps: kept, at: at - from }, missing };
}
