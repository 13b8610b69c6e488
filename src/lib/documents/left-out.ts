/** Why a reader leaves a block out, with # for a number. The editor has words for each in its languages. */
export const LEFT_OUT_REASONS = [
  'advertisement',
  'subscription',
  'comments',
  'sharing',
  'navigation',
  'related links',
  'consent',
  'about the author',
  'tags',
  'tools of the page',
  'side column',
  'foot of the page',
  'form',
  'dialog',
  'aside',
  'hidden on the page',
  'date or time',
  'list of links',
  'byline',
  'note of the site',
  'links',
  'outside the article',
  'above the article',
  'below the article',
  'summary',
  'repeats words of the text',
  'form or button',
  'no article',
  'page number',
  'running head of # pages',
  'running foot of # pages',
  'the same at the same place on # pages',
  'numbers of lines',
  'marked in the file as no part of its text',
  'in another direction than the text of its page',
  'text of a figure',
] as const;

type Counted<Reason extends string> = Reason extends `${infer Before}#${infer After}`
  ? `${Before}${number}${After}`
  : Reason;

export type LeftOutReason = Counted<(typeof LEFT_OUT_REASONS)[number]>;
