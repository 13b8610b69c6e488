import { findUnquotedWords } from '../../lib/editing/dates/date-words.js';
import { findDatePhrases, judgeTypedDate } from '../../lib/editing/dates/judge-date.js';
import { evidenceOf } from '../../lib/editing/passages.js';
import type { EditedEvent, EditedProject, PlacedPassage } from '../../lib/editing/project.js';
import { changeEvent } from '../../lib/editing/steps/events.js';
import { suggestDates } from '../../lib/editing/suggest/suggest-dates.js';
import type { EventDate, Evidence, Source } from '../../lib/model/timeline.js';

/** The words of a passage say another date than the file. */
export interface DateQuestion {
  readonly words: string;
  /** EDTF. */
  readonly readings: readonly string[];
  /** The date of the words; absent where it is for the author to say which. */
  readonly theirs?: EventDate;
  /** The date of the file. */
  readonly mine: EventDate;
}

/** A passage as the quote of a draft, with the date that it then has. */
export interface TakenPassage {
  readonly evidence: Evidence;
  readonly date?: EventDate;
  /** What has to be answered before. */
  readonly question?: DateQuestion;
}

/** Returns a passage as the quote of a draft; undefined where the document has no such words. */
export function takePassage(
  event: EditedEvent,
  passage: PlacedPassage,
  source: Source,
  language: string,
): TakenPassage | undefined {
  const evidence = evidenceOf(passage, source);
  if (!evidence) return undefined;
  // What no words say is no reason against the file, nor for it.
  const choices = suggestDates({ source, passage, language }).filter(({ place }) => place === 'quote');
  const { date } = event;
  const [likely] = choices;
  if (!date) return likely?.isChosen === true ? { evidence, date: likely.date } : { evidence };
  // Words of the document that give the same date prove it; those of the file stay where the document has them.
  const same = choices.find((choice) => choice.date.edtf === date.edtf);
  if (same) return { evidence, date: same.date };
  const sourceOf = (): Source => source;
  const judged = judgeTypedDate(date.edtf, findDatePhrases([evidence], sourceOf));
  const unquoted = findUnquotedWords(date.asWritten, [evidence], sourceOf);
  const kept = { ...date, asWritten: date.asWritten.filter((words) => !unquoted.includes(words)) };
  if (judged.kind !== 'contradicts') return { evidence, date: kept };
  return {
    evidence,
    date: kept,
    question: {
      words: judged.words,
      readings: judged.readings,
      mine: kept,
      ...(likely ? { theirs: likely.date } : {}),
    },
  };
}

/** Returns the project with a quote added to an event, and its date as it was settled. */
export function withPassage(
  project: EditedProject,
  id: string,
  { evidence, date }: Pick<TakenPassage, 'evidence' | 'date'>,
): EditedProject {
  return changeEvent(project, id, (event) => ({
    ...event,
    ...(date ? { date } : {}),
    evidence: [...(event.evidence ?? []), evidence],
  }));
}
