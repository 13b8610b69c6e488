/** Words of a timeline in a frame: addresses that are written out, and the event in hand. */
export interface FrameWords {
  /** Before the publisher's address of an article, and before that of the kept text. */
  readonly published: string;
  readonly kept: string;
  /** What the room of the event in hand is for, and what it says while there is none. */
  readonly inHand: string;
  readonly chooseEvent: string;
}
