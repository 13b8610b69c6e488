// Listens, and does nothing that could be seen: what driving alone costs.

import { ready } from './ready.js';

const view = /** @type {HTMLElement} */ (document.querySelector('#view'));
let moved = 0;
view.addEventListener('pointermove', ({ clientX }) => void (moved += clientX));
view.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    moved += event.deltaY;
  },
  { passive: false },
);
document.querySelector('#list')?.addEventListener('scroll', () => void (moved += 1));
ready();
