export interface ChaosFigures {
  sessions: number;
  commands: number;
  /** Commands whose object was there. */
  done: number;
  kills: { [kill: string]: number };
  /** Kills after which something of the last second was not there. */
  lossy: number;
  /** Age of the oldest change that was lost, in milliseconds. */
  oldestLost: number;
  /** Steps that were undone and done again. */
  steps: number;
  takeovers: number;
  /** Times that all room was taken and given back; and kills while there was none. */
  full: number;
  fullKills: number;
  /** Kills in sessions whose browser keeps nothing, and files that were opened after them. */
  refused: { [storage: string]: number };
  reopened: number;
  /** How long changes took to be kept for good, in milliseconds. */
  delays: number[];
}

export const noFigures = (): ChaosFigures => ({
  sessions: 0,
  commands: 0,
  done: 0,
  kills: {},
  lossy: 0,
  oldestLost: 0,
  steps: 0,
  takeovers: 0,
  full: 0,
  fullKills: 0,
  refused: {},
  reopened: 0,
  delays: [],
});
