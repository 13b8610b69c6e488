import type { CheckedProject } from '../../lib/editing/check.js';
import { emptyForm, formOf } from '../../lib/editing/forms.js';
import { addLane } from '../../lib/editing/steps/lanes.js';
import { evidenceOf, passageWords } from '../../lib/editing/passages.js';
import { eventBefore } from '../../lib/editing/suggest/event-before.js';
import { suggestDates } from '../../lib/editing/suggest/suggest-dates.js';
import { suggestTitle } from '../../lib/editing/suggest/suggest-title.js';
import type { ArticlePlace } from './editor-state.js';
import { reporterOf } from '../../lib/model/reporter.js';
import type { EditedProject, EventForm, PlacedPassage } from '../../lib/editing/project.js';

/** Returns the form for a new event from a passage, filled in as far as the document says. */
export function startForm(
  project: EditedProject,
  checked: CheckedProject,
  passage: PlacedPassage,
  mark?: string,
): EventForm {
  const form = { ...emptyForm(project), ...(mark === undefined ? {} : { mark }) };
  const source = checked.sources.get(passage.document);
  const evidence = source && evidenceOf(passage, source);
  if (!source || !evidence) return form;
  const [chosen] = suggestDates({
    source,
    passage,
    language: project.language,
    eventBefore: eventBefore(project, passage),
  });
  return {
    ...form,
    title: suggestTitle(evidence.quote, source.language),
    ...(chosen?.isChosen === true ? { date: chosen.date } : {}),
    attribution: reporterOf(source),
    evidence: [evidence],
  };
}

/** Returns the form with a further quote, or undefined where the document has no such words or the form has it already. */
export function withQuote(
  form: EventForm,
  checked: CheckedProject,
  passage: PlacedPassage,
): EventForm | undefined {
  const source = checked.sources.get(passage.document);
  const evidence = source && evidenceOf(passage, source);
  const isThere = form.evidence.some((each) => JSON.stringify(each) === JSON.stringify(evidence));
  return evidence && !isThere ? { ...form, evidence: [...form.evidence, evidence] } : undefined;
}

/** Returns the form with the date that the words of a passage give, or undefined where they give none. */
export function withDateOf(
  form: EventForm,
  checked: CheckedProject,
  passage: PlacedPassage,
): EventForm | undefined {
  const source = checked.sources.get(passage.document);
  const words = source && passageWords(passage, source).join(' ');
  return words ? { ...form, typedDate: words } : undefined;
}

/** Returns a project and a form with the lane whose name is typed and not added yet. */
export function withTypedLane(
  project: EditedProject,
  form: EventForm,
  name = '',
): [project: EditedProject, form: EventForm] {
  if (name.trim() === '') return [project, form];
  const known = project.lanes.find(({ title }) => title === name.trim());
  const made = known ? { project, id: known.id } : addLane(project, name);
  return [made.project, { ...form, lane: made.id }];
}

/** Returns the form of an event that is gone as one for a new event, or undefined where nothing was typed in it. */
export function asNewForm({ event: id, ...form }: EventForm, before: EditedProject): EventForm | undefined {
  const event = before.events.find((each) => each.id === id);
  const isSame = event && JSON.stringify(formOf(event, before)) === JSON.stringify({ event: id, ...form });
  return isSame ? undefined : form;
}

/** Returns where the words of an event are: in the document that is open, if it quotes that, or else in its first one. */
export function placeOfEvent(
  { events }: EditedProject,
  id: string | undefined,
  document: string | undefined,
): ArticlePlace | undefined {
  const { evidence = [] } = events.find((event) => event.id === id) ?? {};
  const quote = evidence.find(({ source }) => source === document) ?? evidence[0];
  return quote && { document: quote.source, paragraph: quote.paragraph, isShown: true };
}
