import type { NamedStep } from '../messages/types/make/steps.js';

/** What a step did, for “Undo: …”. `name` is the title of the event, the name of the document or of the lane it was done to. */
export type StepName = NamedStep;
