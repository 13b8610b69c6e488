export interface ChaosFigures {
  sessions: number;
  commands: number;
  /** Commands whose object was there. */
  done: number;
  kills: { [kill: string]: number };
  /** Kills after which something of the last second was not there. */
  lossy: number;
  /** Steps that were undone and done again. */
  steps: number;
  takeovers: number;
  full: number;
  /** How long changes took to be kept for good, in milliseconds. */
  delays: number[];
}
