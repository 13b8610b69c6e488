/** Returns what `work` makes of a file; for a file that is as it was, what it made before. */
export type ByFile<T> = (path: string, work: () => T) => T;
