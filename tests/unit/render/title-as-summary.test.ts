import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import PageHead from '../../../src/lib/components/PageHead.svelte';
import SelectedEvent from '../../../src/lib/components/SelectedEvent.svelte';
import { siteLinks } from '../../../src/islands/links';
import { loadMessages } from '../../../src/lib/messages/load';
import type { Timeline } from '../../../src/lib/model/timeline';
import { TimelineView } from '../../../src/lib/state/view.svelte';
import { ferryBridge } from '../../fixtures/sites/ferry-bridge';

/* Where an author wrote a title only, it is the summary too; a page does not say it twice. */

const messages = await loadMessages('en');
const links = siteLinks({ root: '/', home: '/' }, ferryBridge.id);
const [event] = ferryBridge.events;
if (!event) throw new Error('the fixture has no event');

function times(html: string, text: string): number {
  return html.split(`>${text}<`).length - 1;
}

it.each([
  ['the same', ferryBridge.title, 1],
  ['another', 'How the town crossed the river.', 1],
])('the head of a page with %s description', (_name, description, count) => {
  const timeline: Timeline = { ...ferryBridge, description };
  const { body } = render(PageHead, { props: { timeline } });
  expect(times(body, timeline.title)).toBe(1);
  expect(times(body, description)).toBe(count);
});

it.each([
  ['the same', event.title, 0],
  ['another', 'It took an hour.', 1],
])('the card of an event with %s summary', (_name, summary, count) => {
  const timeline: Timeline = { ...ferryBridge, events: [{ ...event, summary }] };
  const view = new TimelineView(timeline, messages);
  view.choose(0, 'list');
  const { body } = render(SelectedEvent, { props: { view, messages, links, onquote: () => false } });
  expect(body).toContain(event.title);
  expect(body.split('class="summary').length - 1).toBe(count);
});
