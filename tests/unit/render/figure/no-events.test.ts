import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import NoEvents from '../../../../src/lib/components/NoEvents.svelte';
import Timeline from '../../../../src/lib/components/Timeline.svelte';
import { english, englishFormats } from '../../../../src/lib/messages/english.js';
import { smallAxis } from '../../../../src/lib/render/figure/small-axis.js';
import { figureParts } from '../../../../src/lib/render/figure/figure.js';
import { TimelineView } from '../../../../src/lib/state/view.svelte.js';
import { timelineOf } from '../../../golden/made-up.js';

/* A timeline without events says so, wherever it is drawn, and no axis of 1970 is in its place. */

const bare = timelineOf([]);
const { none, noneInLanes } = english.timeline;
const links = {
  timeline: 'https://a.test/t/made-up/',
  inTimeline: () => '#',
  event: () => '#',
  source: () => '#',
  passage: () => '#',
};

describe('a timeline without events', () => {
  it.each(['axis', 'list', 'both'] as const)('is a sentence on a page that shows %s', (view) => {
    const props = { timeline: bare, messages: english, links, view };
    const { body } = render(Timeline, { props });
    expect(body.split(none)).toHaveLength(2);
    expect(body).not.toMatch(/1970|role="listbox"|class="plot/);
  });

  it('is a sentence in a figure and on a card', () => {
    const { axis, notes } = figureParts(bare, { messages: englishFormats, width: 1000, theme: 'light' });
    const card = smallAxis(bare, english, { width: 1000, height: 400 });
    for (const items of [axis.items, card]) {
      const drawn = JSON.stringify(items);
      expect(drawn).toContain('has no events');
      expect(drawn).not.toContain('1970');
    }
    expect(notes).toEqual([]);
  });

  it('leads to the whole where only the lanes that are shown have none', () => {
    const whole = timelineOf([{ edtf: '2020-09-08', lane: 0 }]);
    const view = new TimelineView(whole, english, { lanes: ['two'] });
    const { body } = render(NoEvents, { props: { view, messages: english, links } });
    expect(body).toContain(noneInLanes);
    expect(body).toContain(`href="${links.timeline}"`);
  });
});
