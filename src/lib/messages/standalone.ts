/** The words of the file that holds a whole timeline. */
export interface StandaloneMessages {
  /** Above the sources in full. */
  readonly keptSources: string;
  readonly keptIntro: string;
  readonly toSources: string;
  readonly footer: string;
}
