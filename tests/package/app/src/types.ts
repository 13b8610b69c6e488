// What a project may write, and what its types must find wrong, held by svelte-check.
import { formatOf, parseTimeline, type Issue, type TimelineData } from 'sourceline';
import { tableOf } from 'sourceline/core';
import { mount, type MountedTimeline } from 'sourceline/mount';

export function count(data: unknown): number {
  const { timeline, issues }: { timeline?: TimelineData; issues: readonly Issue[] } = parseTimeline(data);
  return timeline ? tableOf(timeline).count : issues.length;
}

export function show(element: Element): MountedTimeline {
  const shown = mount(element, { src: '/timeline.json', view: 'axis', from: '2020-08' });
  shown.on('viewport', ({ start, end }) => end - start);
  // @ts-expect-error there is no such view
  shown.update({ view: 'sideways' });
  // @ts-expect-error there is no such event
  shown.on('sideways', () => undefined);
  return shown;
}

// @ts-expect-error there is no such format
export const none = formatOf('docx');
