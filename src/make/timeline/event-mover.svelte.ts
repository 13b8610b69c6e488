import { formatEdtf, parseEdtf } from '../../lib/core.js';
import { judgeMovedDate, type DateJudgement } from '../../lib/editing/dates/judge-date.js';
import { shiftDate, stepDate } from '../../lib/editing/dates/shift-date.js';
import type { EditedEvent, EditedProject } from '../../lib/editing/project.js';
import type { StepName } from '../../lib/editing/step.js';
import { moveToLane, redateEvent, retitleEvent } from '../../lib/editing/steps/events.js';
import type { MakeTimeline } from '../../lib/messages/types/make/timeline.js';
import type { Editor } from '../state/editor.svelte.js';
import { ASKED } from '../state/typed-fields.svelte.js';

/** An event that is being moved, and where it is by now. */
interface Moving {
  readonly event: EditedEvent;
  /** EDTF. */
  readonly edtf: string;
  readonly lane: string;
  /** By keys, until it is taken or left; else by a pointer. */
  readonly isByKeys: boolean;
}

/** A date that the words of an event contradict: it is not taken before the author says so. */
interface Question {
  readonly event: EditedEvent;
  readonly edtf: string;
  readonly words: string;
  readonly readings: readonly string[];
  /** The words say less than the date. */
  readonly isTooPrecise: boolean;
}

/** Changes events where they are seen on the axis: their dates, lanes and titles. */
export class EventMover {
  readonly #editor: Editor;
  readonly #words: () => MakeTimeline;
  readonly #say: (edtf: string) => string;
  moving: Moving | undefined = $state.raw();
  readonly #askedEvent = $derived.by(() => this.#editor.typed.of(ASKED.event));
  readonly #askedDate = $derived.by(() => this.#editor.typed.of(ASKED.date));
  /** What is asked; until it is answered it is asked again after the page was closed. */
  readonly question: Question | undefined = $derived.by(() => this.#ask());

  constructor(editor: Editor, words: () => MakeTimeline, say: (edtf: string) => string) {
    this.#editor = editor;
    this.#words = words;
    this.#say = say;
  }

  /** Begins to move an event; false where it has no date, or nothing may be changed. */
  start(id: string, isByKeys: boolean): boolean {
    const event = this.#editor.project.events.find((each) => each.id === id);
    if (!event?.date || this.#editor.isReadOnly) return false;
    const lane = event.lane ?? this.#editor.project.lanes[0]?.id ?? '';
    this.moving = { event, edtf: event.date.edtf, lane, isByKeys };
    this.#editor.typed.leave(ASKED.form);
    if (isByKeys) this.#editor.say(this.#words().moveHelp);
    return true;
  }

  /** Moves the date by steps of its own unit: a day, a month, a year. */
  step(steps: number): void {
    const read = this.moving && parseEdtf(this.moving.edtf);
    if (!this.moving || !read?.ok) return;
    this.moving = { ...this.moving, edtf: formatEdtf(stepDate(read.value, steps)) };
    this.#sayPlace();
  }

  stepLane(by: 1 | -1): void {
    const { lanes } = this.#editor.project;
    const at = lanes.findIndex(({ id }) => id === this.moving?.lane);
    const next = lanes[at + by];
    if (!this.moving || !next) return;
    this.moving = { ...this.moving, lane: next.id };
    this.#sayPlace();
  }

  /** Moves to a time away from where the event is, in milliseconds, or to a lane, as a pointer does. */
  drag(ms: number, lane: string | undefined): void {
    const edtf = this.moving?.event.date?.edtf;
    const read = edtf === undefined ? undefined : parseEdtf(edtf);
    if (!this.moving || !read?.ok) return;
    const { event } = this.moving;
    this.moving = {
      ...this.moving,
      edtf: formatEdtf(shiftDate(read.value, ms)),
      lane: lane ?? event.lane ?? this.moving.lane,
    };
  }

  cancel(): void {
    this.moving = undefined;
    this.#editor.typed.leave(ASKED.form);
    this.#editor.say(this.#words().cancelled);
  }

  /** Takes the place that the event was moved to; a date that its words contradict is asked about. */
  finish(): void {
    const { moving } = this;
    this.moving = undefined;
    if (!moving) return;
    const { event, edtf, lane } = moving;
    if (lane !== '' && lane !== (event.lane ?? this.#editor.project.lanes[0]?.id)) this.setLane(event, lane);
    if (!event.date || edtf === event.date.edtf) return;
    if (this.#judge(event, edtf)?.kind !== 'contradicts') return this.#redate(event, { ...event.date, edtf });
    this.#editor.typed.set(ASKED.event, event.id);
    this.#editor.typed.set(ASKED.date, edtf);
  }

  #ask(): Question | undefined {
    const edtf = this.#askedDate;
    const event = this.#editor.project.events.find(({ id }) => id === this.#askedEvent);
    const judged = event && edtf !== undefined ? this.#judge(event, edtf) : undefined;
    if (!event || edtf === undefined || judged?.kind !== 'contradicts') return undefined;
    return { event, edtf, ...judged };
  }

  #judge({ date, evidence = [] }: EditedEvent, edtf: string): DateJudgement | undefined {
    return date && judgeMovedDate(edtf, date, evidence, (id) => this.#editor.sourceOf(id));
  }

  /** Takes a date that the words contradict, with what it is known from. */
  takeAnyway(reason: string): void {
    const { question } = this;
    this.#editor.typed.leave(ASKED.form);
    if (question)
      this.#redate(question.event, { edtf: question.edtf, asWritten: [], basis: 'inferred', reason });
  }

  setLane(event: EditedEvent, lane: string): void {
    const title = this.#editor.project.lanes.find(({ id }) => id === lane)?.title ?? lane;
    this.#change(event, 'moveEvent', (project) => moveToLane(project, event.id, lane));
    this.#editor.say(this.#words().moved(event.title, title));
  }

  retitle(event: EditedEvent, title: string): void {
    if (title.trim() === '' || title.trim() === event.title) return;
    this.#change(event, 'retitleEvent', (project) => retitleEvent(project, event.id, title));
    this.#editor.say(this.#words().retitled(title.trim()));
  }

  #redate(event: EditedEvent, date: NonNullable<EditedEvent['date']>): void {
    this.#change(event, 'redateEvent', (project) => redateEvent(project, event.id, date));
    this.#editor.say(this.#words().redated(event.title, this.#say(date.edtf)));
  }

  /** What the form has of the event is saved before, as a step of its own, and the form is opened again. */
  #change(
    event: EditedEvent,
    kind: StepName['kind'],
    change: (project: EditedProject) => EditedProject,
  ): void {
    const editor = this.#editor;
    const isOpen = editor.form?.event === event.id;
    if (isOpen) editor.saveForm();
    editor.apply({ kind, name: event.title }, change(editor.project));
    if (isOpen) editor.editEvent(event.id);
  }

  #sayPlace(): void {
    const { moving } = this;
    const lane = this.#editor.project.lanes.find(({ id }) => id === moving?.lane)?.title ?? '';
    if (moving) this.#editor.say(this.#words().at(this.#say(moving.edtf), lane));
  }
}
