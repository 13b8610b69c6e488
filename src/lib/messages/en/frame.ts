import type { FrameMessages } from '../frame.js';

/** A timeline in a frame, in English. */
export const englishFrame: FrameMessages = {
  published: 'Publisher:',
  kept: 'Archived text:',
  selectedEvent: 'Selected event',
  chooseEvent: 'Choose an event on the axis to read the passages that it rests on.',
};
