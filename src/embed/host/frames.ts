import { readMessage, type Message } from './message.js';

/** Who waits for messages of a frame. */
export interface Receiver {
  /** The window inside the frame; undefined while there is no frame. */
  readonly inside: Window | null | undefined;
  receive(message: Message): void;
}

const receivers = new Set<Receiver>();

/**
 * The sandbox gives the page in the frame no origin, whatever host or disk it comes from: what it sends has the
 * origin “null”. A message with another is from somebody else, or from a frame that is in no sandbox.
 */
function pass({ origin, source, data }: MessageEvent<unknown>): void {
  if (origin !== 'null' || source === null) return;
  for (const receiver of receivers) {
    if (receiver.inside !== source) continue;
    const message = readMessage(data);
    if (message) receiver.receive(message);
  }
}

/** Begins to give `receiver` what its frame says. One listener serves all, and goes with the last of them. */
export function join(receiver: Receiver): void {
  if (receivers.size === 0) addEventListener('message', pass);
  receivers.add(receiver);
}

export function leave(receiver: Receiver): void {
  receivers.delete(receiver);
  if (receivers.size === 0) removeEventListener('message', pass);
}
