/** The few words that are in an archive and not in its file. */
export interface ArchiveNames {
  /** The lane of events that name none. */
  readonly events: string;
  /** The lane that the lanes share which are too many to tell apart. */
  readonly otherLanes: string;
}

/** Names of a lane by how it is named in rows, and the name of the whole; what a file says beside its rows. */
export interface About {
  readonly title?: string;
  readonly language?: string;
  readonly lanes?: ReadonlyMap<string, string>;
}
