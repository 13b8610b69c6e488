import type { Basis, EventKind, Role } from '../../../model/timeline.js';

/** Words of the editor: the form of an event, and what is done to one. */
export interface MakeForm {
  /** Name of the pane. */
  readonly title: string;
  readonly newEvent: string;
  readonly changeEvent: string;
  /** Where no event is open. */
  readonly nothing: string;
  readonly wordForWord: string;
  readonly notWordForWord: string;
  /** “The Coast Courier, 12 March 2025, paragraph 3” */
  readonly passage: (document: string, paragraph: number) => string;
  readonly noQuote: string;
  readonly role: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly up: string;
  readonly down: string;
  readonly remove: string;
  /** Names a button of one quote: “Remove: “Last month …””. */
  readonly ofQuote: (action: string, quote: string) => string;
  readonly name: string;
  readonly nameMissing: string;
  readonly date: string;
  readonly noDate: string;
  readonly anotherDate: string;
  readonly anyDate: string;
  /** Where another date is to be typed and none is: what to do. */
  readonly dateMissing: string;
  readonly leaveOutDate: string;
  /** “Read as 8 March 2025” */
  readonly readAs: (date: string) => string;
  readonly countFrom: string;
  readonly fromPublication: (date: string) => string;
  readonly noPublication: string;
  readonly fromEvent: (title: string, date: string) => string;
  readonly fromDate: string;
  /** The quote has another date than the one that was given, or says less. */
  readonly contradicts: (words: string, readings: readonly string[], isTooPrecise: boolean) => string;
  readonly reason: string;
  readonly reasonMissing: string;
  /** What opens the words of the date, its basis and its reason. */
  readonly dateKnown: string;
  readonly dateWords: string;
  readonly dateWordsMissing: (words: readonly string[]) => string;
  readonly basis: string;
  readonly bases: Readonly<Record<Basis, string>>;
  /** Takes a date all the same, or another. */
  readonly take: (date: string) => string;
  readonly notTaken: string;
  readonly lane: string;
  readonly newLane: string;
  readonly laneName: string;
  readonly add: string;
  readonly attribution: Readonly<Record<EventKind, string>>;
  readonly actors: string;
  readonly tags: string;
  /** “Remove Ida Krol” */
  readonly removeToken: (name: string) => string;
  readonly addToken: (name: string) => string;
  readonly tokenHelp: string;
  readonly more: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<EventKind, string>>;
  readonly summary: string;
  readonly importance: string;
  readonly difference: string;
  readonly save: string;
  readonly saveKeys: string;
  readonly discard: string;
  /** Takes back that the form was discarded. */
  readonly bringBack: string;
  readonly close: string;
  readonly cancel: string;
  readonly said: {
    readonly saved: (title: string) => string;
    /** `missing`: what it lacks, in the words of `missing`. */
    readonly savedDraft: (title: string, missing: readonly string[]) => string;
    readonly missing: { readonly date: string; readonly quote: string };
    readonly discarded: string;
    readonly kept: string;
    readonly faults: (count: number) => string;
    readonly removedQuote: string;
    readonly deleted: (title: string) => string;
    readonly merged: (title: string) => string;
    readonly movedQuote: (title: string) => string;
    readonly renamed: (id: string) => string;
    readonly draft: (title: string) => string;
    readonly ready: (title: string) => string;
  };
  /** What is done to the selected event. */
  readonly actions: {
    readonly title: string;
    readonly change: string;
    readonly undo: string;
    readonly merge: string;
    /** Merges, once it is known with what: no dots, since nothing is asked any more. */
    readonly mergeNow: string;
    readonly mergeWith: string;
    readonly mergeHelp: string;
    readonly moveQuote: string;
    readonly quote: string;
    readonly toEvent: string;
    readonly move: string;
    readonly rename: string;
    readonly renameNow: string;
    readonly id: string;
    readonly renameHelp: string;
    readonly idTaken: string;
    readonly idWrong: string;
    readonly setDraft: string;
    readonly setReady: string;
    readonly delete: string;
    /** Another form is open and not saved. */
    readonly isBusy: string;
    readonly saveFirst: string;
  };
}
