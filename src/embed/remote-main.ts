import { flushSync, hydrate, mount, type ComponentProps } from 'svelte';
import '../lib/components/theme.css';
import { LANGUAGES } from '../lib/index.js';
import Remote from './Remote.svelte';
import { serve } from './validate-in-worker.js';
import { meetParent } from './parent.js';
import { embedMessages, languageIn } from './messages.js';

/* The script of the page that loads a timeline from elsewhere, and of the worker that checks what came. */
if (typeof document === 'undefined') serve();
else {
  const target = document.getElementById('sourceline');
  if (target) start(target);
}

function start(target: HTMLElement): void {
  delete document.documentElement.dataset['parts'];
  const page = meetParent({
    content: target,
    onselect: (id) => {
      flushSync(() => shown.select(id));
      page.measure();
    },
  });
  const lang = languageIn(location.search);
  document.documentElement.lang = embedMessages(lang).messages.language;
  const props: ComponentProps<typeof Remote> = {
    lang,
    onselect: (id) => page.select(id),
    onready: (timeline, { options }) => {
      page.ready(timeline, options.view === 'axis' || options.height === 'full');
      dispatchEvent(new Event('sourceline:ready'));
    },
  };
  // The build drew it in the first language.
  if (lang !== LANGUAGES[0]) target.replaceChildren();
  const shown = target.firstChild ? hydrate(Remote, { target, props }) : mount(Remote, { target, props });
}
