/** Words of a timeline in a frame: addresses that are written out, and the selected event. */
export interface FrameMessages {
  /** Before the publisher's address of an article, and before that of the archived text. */
  readonly published: string;
  readonly kept: string;
  /** What the room of the selected event is for, and what it says while there is none. */
  readonly selectedEvent: string;
  readonly chooseEvent: string;
}
