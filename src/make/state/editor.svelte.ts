import type { EditedProject, EventForm, PlacedPassage } from '../../lib/editing/project.js';
import type { StepName } from '../../lib/editing/step.js';
import { ProjectChecker, type CheckedProject } from '../../lib/editing/check.js';
import { pushStep, redoStep, startHistory, undoStep, type History } from '../../lib/editing/history.js';
import type { Source } from '../../lib/index.js';
import { sha256OfText } from '../sha256.js';
import { workOf, type KeptWork } from './keeper.js';
import type { ArticleMode, ArticlePlace, DialogName, Pane } from './editor-state.js';
import { formOf, saveForm } from '../../lib/editing/forms.js';
import { addMark } from '../../lib/editing/steps/marks.js';
import { asNewForm, startForm, withDateOf, withQuote, withTypedLane } from './form-steps.js';
import { TypedFields } from './typed-fields.svelte.js';

/** What the panes share: the project, what is typed and not saved yet, and what is selected. One for each page. */
export class Editor {
  #history: History = $state.raw(startHistory(undefined as never));
  #form: EventForm | undefined = $state.raw();
  #document: string | undefined = $state();
  #selection: PlacedPassage | undefined = $state.raw();
  #selectedEvent: string | undefined = $state();
  #pane: Pane = $state('article');
  #mode: ArticleMode = $state('read');
  #place: ArticlePlace | undefined = $state.raw();
  #said = $state('');
  readonly typed = new TypedFields();
  readonly #checker = new ProjectChecker({ sha256: sha256OfText });
  readonly #checked: CheckedProject = $derived(this.#checker.check(this.project));
  /** The dialog that is open. */
  dialog: DialogName | undefined = $state();
  /** Another page writes the project: here it is read, and nothing changes it. */
  isReadOnly = $state(false);

  constructor(work: KeptWork) {
    this.replace(work);
  }

  /** The project as it is now. */
  get project(): EditedProject {
    return this.#history.present;
  }

  /** What is typed for an event and not saved as one. */
  get form(): EventForm | undefined {
    return this.#form;
  }

  /** Id of the document that is open. */
  get document(): string | undefined {
    return this.#document;
  }

  /** Words that are selected in the article. */
  get selection(): PlacedPassage | undefined {
    return this.#selection;
  }

  get selectedEvent(): string | undefined {
    return this.#selectedEvent;
  }

  get pane(): Pane {
    return this.#pane;
  }

  get mode(): ArticleMode {
    return this.#mode;
  }

  /** Where the article was asked to go to last; a new object each time. */
  get place(): ArticlePlace | undefined {
    return this.#place;
  }

  /** What was said last, for the live region. */
  get said(): string {
    return this.#said;
  }

  /** The project checked: its timeline, drafts, issues and coverage. */
  get checked(): CheckedProject {
    return this.#checked;
  }

  /** All that is saved. */
  get work(): KeptWork {
    return workOf(this.#history, { form: this.#form, document: this.#document, typed: this.typed.all });
  }

  /** The step that undo takes back. */
  get undoName(): StepName | undefined {
    return this.#history.past.at(-1)?.name;
  }

  get redoName(): StepName | undefined {
    return this.#history.future.at(-1)?.name;
  }

  /** Returns a document as it is checked. */
  sourceOf(document: string): Source | undefined {
    return this.checked.sources.get(document);
  }

  /** Makes `project` the one that is shown, as a step that can be undone. */
  apply(name: StepName, project: EditedProject): void {
    if (project === this.project || this.isReadOnly) return;
    this.#go(pushStep(this.#history, name, project));
  }

  /** Puts another project in the place of this one, without a step: it was changed elsewhere, or another one is opened. */
  replace({ project, history = startHistory(project), form, document, typed }: KeptWork): void {
    this.#history = history;
    this.#form = form;
    this.#document = document ?? project.documents[0]?.id;
    this.#selection = undefined;
    this.typed.restore(typed);
    this.#selectedEvent = project.events.find(({ id }) => id === this.typed.event)?.id;
    // An empty project begins there too: the ways to begin are where an article would be.
    this.#pane = 'article';
  }

  undo(): StepName | undefined {
    if (this.isReadOnly) return undefined;
    const name = this.undoName;
    this.#go(undoStep(this.#history));
    return name;
  }

  redo(): StepName | undefined {
    if (this.isReadOnly) return undefined;
    const name = this.redoName;
    this.#go(redoStep(this.#history));
    return name;
  }

  /** Opens a document, at one of its paragraphs where `paragraph` is given. */
  open(document: string, paragraph?: number): void {
    this.goTo({ document, ...(paragraph === undefined ? {} : { paragraph }) });
  }

  goTo(place: ArticlePlace): void {
    if (this.#document !== place.document) this.#selection = undefined;
    this.#document = place.document;
    this.#place = { ...place };
    this.#pane = 'article';
  }

  select(passage: PlacedPassage | undefined): void {
    this.#selection = passage;
  }

  selectEvent(id: string | undefined): void {
    this.#selectedEvent = id;
  }

  /** Opens the form for a new event from a passage; what the form has is saved first. */
  startEvent(passage: PlacedPassage, mark?: string): void {
    if (this.isReadOnly) return;
    this.saveForm();
    this.#form = startForm(this.project, this.checked, passage, mark);
    this.#selection = undefined;
    this.#selectedEvent = undefined;
    this.#pane = 'form';
  }

  /** Opens the form of an event; what the form has is saved first. */
  editEvent(id: string): void {
    if (this.#form?.event === id) return;
    this.saveForm();
    const event = this.project.events.find((each) => each.id === id);
    if (!event) return;
    this.#form = formOf(event, this.project);
    this.#selectedEvent = id;
    this.#pane = 'form';
  }

  /** Adds a quote to the event of the form, or else to the selected one. */
  addQuote(passage: PlacedPassage): boolean {
    const event = this.project.events.find(({ id }) => id === this.#selectedEvent);
    const form = this.#form ?? (event && formOf(event, this.project));
    const changed = form && withQuote(form, this.checked, passage);
    if (!changed || this.isReadOnly) return false;
    this.#form = changed;
    this.#selection = undefined;
    return true;
  }

  /** Takes the date of the form from the words of a passage. */
  useDate(passage: PlacedPassage): boolean {
    if (!this.#form) this.startEvent(passage);
    const form = this.#form && withDateOf(this.#form, this.checked, passage);
    if (form && !this.isReadOnly) this.#form = form;
    this.#selection = undefined;
    return form !== undefined;
  }

  /** Marks a passage for later. */
  markPassage(passage: PlacedPassage): void {
    this.apply({ kind: 'addMark' }, addMark(this.project, passage));
    this.#selection = undefined;
  }

  setForm(form: EventForm | undefined): void {
    if (!this.isReadOnly) this.#form = form;
  }

  /** Saves the form as its event, or as a draft where its date or quote is missing. Returns the id of the event. */
  saveForm(): string | undefined {
    if (!this.#form || this.isReadOnly) return undefined;
    const saved = saveForm(...withTypedLane(this.project, this.#form, this.typed.of('form lane')));
    this.#form = undefined;
    this.typed.leave('form ');
    this.apply(saved.name, saved.project);
    this.#selectedEvent = saved.id;
    return saved.id;
  }

  discardForm(): void {
    if (this.isReadOnly) return;
    this.#form = undefined;
    this.typed.leave('form ');
    this.#pane = 'article';
  }

  /** Closes a dialog, unless another one is open in its place. */
  closeDialog(name: DialogName): void {
    if (this.dialog === name) this.dialog = undefined;
  }

  readonly setPane = (pane: Pane): void => void (this.#pane = pane);

  readonly setMode = (mode: ArticleMode): void => void (this.#mode = mode);

  /** Says a sentence to who does not see the page. The same one twice is said twice. */
  say(text: string): void {
    this.#said = this.#said === text ? `${text}\u00a0` : text;
  }

  /** Shows the project of a history, and leaves nothing selected that is not there any more. */
  #go(history: History): void {
    const before = this.project;
    this.#history = history;
    const { events, documents } = this.project;
    const has = (id: string | undefined): boolean => events.some((event) => event.id === id);
    if (!has(this.#selectedEvent)) this.#selectedEvent = undefined;
    if (this.#form?.event !== undefined && !has(this.#form.event)) this.#form = asNewForm(this.#form, before);
    if (!this.#form) this.typed.leave('form ');
    if (!documents.some(({ id }) => id === this.#document)) this.#document = documents[0]?.id;
    if (!documents.some(({ id }) => id === this.#selection?.document)) this.#selection = undefined;
  }
}
