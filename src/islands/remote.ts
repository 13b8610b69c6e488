import { flushSync } from 'svelte';
import '../lib/components/theme.css';
import Remote from '../embed/Remote.svelte';
import { heightOf, meetParent } from '../embed/parent.js';
import { embedMessages, languageIn } from '../embed/messages.js';
import { LANGUAGES } from '../lib/index.js';
import { isBasic, islandTarget, start } from './start.js';

/* The script of the page that loads a timeline from elsewhere. A worker checks it by a script of its own: check.ts. */
function begin(): void {
  const target = islandTarget();
  const html = document.documentElement;
  delete html.dataset['redraws'];
  const page = meetParent({
    content: target,
    onselect: (id) => {
      flushSync(() => shown.select(id));
      page.measure();
    },
  });
  const lang = languageIn(location.search);
  html.lang = embedMessages(lang).messages.language;
  const shown = start(target, Remote, () => {
    // The build drew it in the first language.
    if (lang !== LANGUAGES[0]) target.replaceChildren();
    return {
      lang,
      onselect: (id) => page.select(id),
      onready: (timeline, { options }) => {
        page.ready(timeline, heightOf(options));
        dispatchEvent(new Event('sourceline:ready'));
      },
    };
  });
  html.dataset['alive'] = '';
}

if (!isBasic()) begin();
