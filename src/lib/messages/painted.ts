import type { AxisMessages } from './axis.js';
import type { AggregateMessages } from './aggregate.js';
import { englishAxis } from './en/axis.js';
import { englishAggregate } from './en/aggregate.js';
import type { Language } from './languages.js';
import { chineseAxis } from './zh/axis.js';
import { chineseAggregate } from './zh/aggregate.js';

/** Words that are painted on the axis of a large table. */
export interface PaintedMessages {
  readonly axis: AxisMessages;
  readonly dense: Pick<AggregateMessages, 'others' | 'otherLanes'>;
}

/** All languages at once: a worker paints them, which needs no other words, and has no time to ask for a file. */
export const PAINTED_MESSAGES: Readonly<Record<Language, PaintedMessages>> = {
  en: { axis: englishAxis, dense: englishAggregate },
  zh: { axis: chineseAxis, dense: chineseAggregate },
};
