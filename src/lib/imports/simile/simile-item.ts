/** The names of dates of an event: it began between the first two, and ended between the last two. */
export const SIMILE_DATES = ['start', 'latestStart', 'earliestEnd', 'end'] as const;
export type SimileDate = (typeof SIMILE_DATES)[number];

/** An event of SIMILE Timeline, from XML or JSON; texts are empty where it has none. */
export interface SimileItem {
  readonly row: number;
  readonly dates: Readonly<Record<SimileDate, string>>;
  /** It lasted from its start to its end; otherwise it happened once within them. */
  readonly isDuration: boolean;
  readonly id: string;
  readonly title: string;
  /** May have HTML. */
  readonly description: string;
  readonly link: string;
  /** What has no place in an event, by the names that the file uses. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What a file of SIMILE says. */
export interface SimileFile {
  /** An item that cannot be read has already been reported. */
  readonly items: readonly SimileItem[];
  readonly isCutOff: boolean;
}

/** Names that have a place in an event. */
export const SIMILE_PLACED: ReadonlySet<string> = new Set([
  ...SIMILE_DATES,
  ...['isDuration', 'durationEvent', 'id', 'eventID', 'title', 'description', 'link'],
]);

/**
 * Returns whether an event lasted. `durationEvent` says it; `isDuration` is its older name. Where neither is there, an event with an
 * end lasted in JSON, and did not in XML: the program has these two defaults.
 */
export function isDurationOf(flags: readonly string[], otherwise: boolean): boolean {
  const flag = flags.find((each) => each !== '');
  return flag === undefined ? otherwise : flag.toLowerCase() === 'true';
}
