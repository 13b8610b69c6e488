import type { FrameWords } from '../frame.js';

/** A timeline in a frame, in English. */
export const englishFrame: FrameWords = {
  published: 'Publisher:',
  kept: 'Kept text:',
  inHand: 'Event in hand',
  chooseEvent: 'Choose an event on the axis to read the passages that it stands on.',
};
