import { knownFilters } from '../../find/facets.js';
import { UrlSync, type UrlTarget } from './url-sync.svelte.js';
import { addressable, type UpdateAddress } from './url-state.js';
import { timelineStore } from '../timeline-store.js';
import type { TimelineView } from '../view.svelte.js';

/** Keeps the state of a timeline in the address of its page. */
export function syncTimelineUrl(view: TimelineView, keep: UpdateAddress, isRead: boolean): UrlSync {
  const target: UrlTarget = {
    read: () => {
      const { filters, query, mode, choice, time } = view;
      return {
        ...(time.isAll ? {} : { viewport: addressable(time.viewport) }),
        ...{ filters, query, mode },
        evidence: choice?.evidence ?? 0,
      };
    },
    show: ({ viewport, filters, query, mode, evidence }) => {
      const known = knownFilters(filters, timelineStore(view).facets);
      if (JSON.stringify(known) !== JSON.stringify(view.filters)) view.filters = known;
      view.query = query;
      view.mode = mode;
      view.time.restore(viewport);
      const { choice } = view;
      const quotes = choice ? (view.event(choice.row)?.evidence.length ?? 0) : 0;
      if (choice && evidence < quotes && evidence !== choice.evidence) view.choice = { ...choice, evidence };
    },
  };
  return new UrlSync(target, keep, isRead);
}
