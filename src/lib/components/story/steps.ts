/** Where a reader is among the events that are shown, by their table rows. */
export interface StoryPlace {
  readonly row: number;
  /** From 1. */
  readonly place: number;
  readonly previous: number | undefined;
  readonly next: number | undefined;
}

/**
 * Returns the place of the chosen row among those that are shown, which ascend. Where it is not shown, the first one
 * after it takes its place, else the last; without a choice the first. Undefined where no row is shown.
 */
export function findStoryPlace(shown: readonly number[], chosen: number | undefined): StoryPlace | undefined {
  const after = shown.findIndex((row) => row >= (chosen ?? -1));
  const index = after < 0 ? shown.length - 1 : after;
  const row = shown[index];
  return row === undefined
    ? undefined
    : { row, place: index + 1, previous: shown[index - 1], next: shown[index + 1] };
}

/** Where a key leads from a place, while all of the window is the story's (`isFull`) or a part. */
export function findStoryGoal(
  key: string,
  { previous, next }: StoryPlace,
  shown: readonly number[],
  isFull: boolean,
): number | undefined {
  const goals: Readonly<Record<string, number | undefined>> = {
    ArrowLeft: previous,
    ArrowRight: next,
    Home: shown[0],
    End: shown.at(-1),
    // What a presenter's remote control sends.
    ...(isFull ? { PageUp: previous, PageDown: next } : {}),
  };
  return goals[key];
}
