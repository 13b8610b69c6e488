import { flushSync, hydrate } from 'svelte';
import '../lib/components/theme.css';
import Foreign from './Foreign.svelte';
import { serve } from './judge-apart.js';
import { meetParent } from './parent.js';

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
  const shown = hydrate(Foreign, {
    target,
    props: {
      onselect: (id) => page.select(id),
      onready: (timeline, { options }) => {
        page.ready(timeline, options.view === 'axis' || options.height === 'full');
        dispatchEvent(new Event('sourceline:ready'));
      },
    },
  });
}
