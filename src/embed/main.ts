import { flushSync, hydrate, mount, type ComponentProps } from 'svelte';
import '../lib/components/theme.css';
import { readOptions } from '../lib/index.js';
import Embed from './Embed.svelte';
import { meetParent } from './parent.js';
import { embedMessages, languageIn } from './messages.js';

/*
 * The script of the embed page: one classic script, since a sandboxed frame may load no module. The timeline
 * stands beside it in the page as JSON.
 */
const data = document.querySelector('script#sourceline-data');
const target = document.getElementById('sourceline');
if (data?.textContent && target) start(target, JSON.parse(data.textContent) as ComponentProps<typeof Embed>);

function start(target: HTMLElement, built: ComponentProps<typeof Embed>): void {
  const lang = languageIn(location.search);
  const { messages, options: optionMessages } = embedMessages(lang);
  const { options, faults, isPlain } = readOptions(location.search, built.timeline, optionMessages);
  document.documentElement.lang = messages.language;
  const { view, event, viewport, lanes } = options;
  const props: ComponentProps<typeof Embed> = {
    ...built,
    lang,
    view,
    event,
    viewport,
    lanes,
    faults,
    onselect: (id) => page.select(id),
  };
  const page = meetParent({
    content: target,
    onselect: (id) => {
      flushSync(() => shown.select(id));
      page.measure();
    },
  });
  // What the build drew is taken over as it is, unless something else was asked for.
  if (!isPlain || faults.length > 0) target.replaceChildren();
  const shown = target.firstChild ? hydrate(Embed, { target, props }) : mount(Embed, { target, props });
  delete document.documentElement.dataset['parts'];
  flushSync();
  page.ready(built.timeline.id, view === 'axis' || options.height === 'full');
  dispatchEvent(new Event('sourceline:ready'));
}
