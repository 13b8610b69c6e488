import { placePieces, type Evidence, type Source } from '../../lib/core.js';
import { findDatePhrases, judgeTypedDate, type DateJudgement } from '../../lib/editing/dates/judge-date.js';
import { readTypedDate, type TypedDate } from '../../lib/editing/dates/read-typed-date.js';
import type { EditedProject, EventForm } from '../../lib/editing/project.js';
import type { DateAnchor, DateChoice } from '../../lib/editing/suggest/date-choice.js';
import { eventBefore } from '../../lib/editing/suggest/event-before.js';
import { suggestDates } from '../../lib/editing/suggest/suggest-dates.js';

type FindSource = (id: string) => Source | undefined;

/** Returns the dates to choose from for all quotes of a form, each once, the likeliest of the first quote first. */
export function datesOfQuotes(
  project: EditedProject,
  evidence: readonly Evidence[],
  sourceOf: FindSource,
  anchor: DateAnchor | undefined,
): readonly DateChoice[] {
  const all = evidence.flatMap((item) => {
    const source = sourceOf(item.source);
    const pieces = source && placePieces(item, source);
    if (!source || !pieces) return [];
    const passage = { document: source.id, pieces };
    const before = eventBefore(project, passage);
    return suggestDates({ source, passage, language: project.language, eventBefore: before, anchor });
  });
  return all.filter(({ date }, at) => all.findIndex((other) => other.date.edtf === date.edtf) === at);
}

/** A date that is typed: as it was read, and what the quotes say of it. */
export interface ReadTyped {
  readonly typed: TypedDate;
  readonly judgement: DateJudgement;
}

/** Returns when the first of the quoted documents that says so was published. */
export function publishedOf(evidence: readonly Evidence[], sourceOf: FindSource): string | undefined {
  return evidence.flatMap(({ source }) => sourceOf(source)?.published ?? [])[0];
}

/** Reads what is typed as a date, and holds it against the words of the quotes. */
export function readTypedIn(
  text: string,
  evidence: readonly Evidence[],
  sourceOf: FindSource,
  anchor?: DateAnchor,
): ReadTyped {
  const typed = readTypedDate(text, { reference: publishedOf(evidence, sourceOf), anchor: anchor?.edtf });
  const judgement: DateJudgement = typed.ok
    ? judgeTypedDate(typed.edtf, findDatePhrases(evidence, sourceOf))
    : { kind: 'silent' };
  return { typed, judgement };
}

/**
 * Returns a form with what is typed as its date. A date that a quote gives is taken with its words; one that no quote speaks of is
 * inferred, and needs its reason; one that the words contradict is not taken before the author says so.
 */
export function withTypedDate(
  { date: _, ...form }: EventForm,
  text: string,
  { typed, judgement }: ReadTyped,
  choices: readonly DateChoice[],
  reason: string,
): EventForm {
  const written = { ...form, typedDate: text };
  if (!typed.ok || judgement.kind === 'contradicts') return written;
  const { edtf } = typed;
  const offered = choices.find((choice) => choice.date.edtf === edtf);
  if (offered) return { ...written, date: offered.date };
  if (judgement.kind === 'agrees' && judgement.certainty === 'stated')
    return { ...written, date: { edtf, asWritten: judgement.words, basis: 'stated' } };
  return { ...written, date: inferredDate(edtf, reason) };
}

/**
 * Returns a form with the date that is typed, where the words contradict it and its author has said what it is known from;
 * without that, the form as it is.
 */
export function takeTypedDate(form: EventForm, typed: ReadTyped | undefined, reason = ''): EventForm {
  if (form.date || reason.trim() === '' || typed?.typed.ok !== true) return form;
  const { judgement } = typed;
  if (judgement.kind !== 'contradicts') return form;
  // Words that are only without the year of the date stay beside it: a reader sees them in the quote.
  const words = judgement.isKept ? [judgement.words] : [];
  return { ...form, date: { ...inferredDate(typed.typed.edtf, reason), asWritten: words } };
}

/** Returns a date that no words give, with what its author knows it from. */
function inferredDate(edtf: string, reason: string): NonNullable<EventForm['date']> {
  return {
    edtf,
    asWritten: [],
    basis: 'inferred',
    ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
  };
}
