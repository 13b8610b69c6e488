import { flushSync, type ComponentProps } from 'svelte';
import '../lib/components/theme.css';
import { siteOf } from '../embed/addresses.js';
import { setHanVariants } from '../embed/han-variants.js';
import { heightOf, meetParent } from '../embed/parent.js';
import Embed from '../embed/Embed.svelte';
import { embedMessages, languageIn } from '../embed/messages.js';
import { readOptions } from '../lib/index.js';
import { isBasic, islandTarget, readData, start } from './start.js';

/*
 * The script of the embed page: one classic script, since a sandboxed frame may load no module. The timeline
 * is in the page beside it, as JSON.
 */
function begin(): void {
  const target = islandTarget();
  const { han, ...built } = readData<ComponentProps<typeof Embed> & { han: string }>();
  setHanVariants(han);
  const lang = languageIn(location.search);
  const { messages, options: optionMessages } = embedMessages(lang);
  const { options, faults, isPlain } = readOptions(location.search, built.timeline, optionMessages);
  const { view, event, viewport, lanes } = options;
  const html = document.documentElement;
  html.lang = messages.language;

  const page = meetParent({
    content: target,
    onselect: (id) => {
      flushSync(() => shown.select(id));
      page.measure();
    },
  });
  const shown = start(target, Embed, () => {
    // What the build drew is taken over as it is, unless something else was asked for.
    const isNew = !isPlain || faults.length > 0;
    if (isNew) target.replaceChildren();
    // The lines with full addresses are there before an event is brought into view: not every browser holds its place when
    // something comes in above it.
    const site = (isNew && siteOf(built.home)) || built.site;
    return { ...built, site, lang, view, event, viewport, lanes, faults, onselect: (id) => page.select(id) };
  });
  html.dataset['alive'] = '';
  document.querySelector('body > noscript')?.remove();
  delete html.dataset['redraws'];
  page.ready(built.timeline.id, heightOf(options));
  dispatchEvent(new Event('sourceline:ready'));
}

if (!isBasic()) begin();
