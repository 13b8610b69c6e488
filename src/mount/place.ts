import './mount.css';
import { faces, styles } from 'virtual:mount-styles';
import type { Theme } from './options.js';
import { adoptSheets, sheetOf } from './sheets.js';

/** Where a timeline is drawn inside the host's element, and the way to leave nothing behind. */
export interface Place {
  /** The element that represents the page: Svelte draws into it. */
  readonly root: HTMLElement;
  readonly setTheme: (theme: Theme) => void;
  readonly remove: () => void;
}

/**
 * Makes the place for a timeline at the end of `element`: a shadow root, so that no style goes in or out. The
 * faces of the stand-in fonts, which count only in the document's own styles, are added there once.
 */
export function makePlace(element: Element): Place {
  const document = element.ownerDocument;
  const host = document.createElement('div');
  host.dataset['sourceline'] = '';
  const shadow = host.attachShadow({ mode: 'open' });
  const leave = adoptSheets(shadow, styles);
  const fonts = sheetOf(faces);
  if (!document.adoptedStyleSheets.includes(fonts)) document.adoptedStyleSheets.push(fonts);

  const root = document.createElement('div');
  root.className = 'sourceline-root';
  shadow.append(root);
  element.append(host);
  // What the reader set as the size of text, whatever the page makes of its own.
  root.style.setProperty('--rem', getComputedStyle(root).fontSize);
  return {
    root,
    setTheme: (theme) => {
      if (theme === 'auto') delete root.dataset['theme'];
      else root.dataset['theme'] = theme;
    },
    remove: () => {
      leave();
      host.remove();
    },
  };
}
