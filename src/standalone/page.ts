import { render } from 'svelte/server';
import { script, style } from 'virtual:standalone-bundle';
import { english as messages, fragmentsOf, type Timeline } from '../lib/core.js';
import type { StandaloneProps } from './links.js';
import { selfContainedPage } from './self-contained.js';
import Standalone from './Standalone.svelte';

/**
 * Returns the timeline as one HTML file: drawn, with its list, its quotes and its sources in full, and alive where
 * scripts run. The same timeline gives the same bytes.
 */
export function standaloneHtml(timeline: Timeline): string {
  const data: StandaloneProps = { timeline, fragments: fragmentsOf(timeline, () => true) };
  const { body } = render(Standalone, { props: data });
  return selfContainedPage({
    language: messages.language,
    title: timeline.title,
    description: timeline.description,
    body,
    data,
    script,
    style,
  });
}
