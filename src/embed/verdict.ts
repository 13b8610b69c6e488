import type { Issue, Timeline } from '../lib/core.js';

/** What a page draws by itself; more would keep the browser busy for longer than a reader waits. */
export const LIMITS = { events: 2000, lanes: 100, quotes: 10_000 } as const;
export type Limited = keyof typeof LIMITS;

/** What there is to say of a text that should be a timeline. */
export type Verdict =
  | {
      readonly kind: 'whole';
      readonly timeline: Timeline;
      /** The Chinese characters that its search needs, as `hanVariantsIn` gives them. */
      readonly han: string;
    }
  | { readonly kind: 'faulty'; readonly issues: readonly Issue[]; readonly count: number }
  | { readonly kind: 'not-json'; readonly message: string }
  | { readonly kind: 'too-many'; readonly what: Limited; readonly found: number };

/** What the checker's script leaves in a page whose browser lets no worker be. */
export interface Checking {
  /** Validates a text; returns undefined when it is not done at a time. */
  readonly sourcelineCheck: (text: string, until: number) => Verdict | undefined;
}
