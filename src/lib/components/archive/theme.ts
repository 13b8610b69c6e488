import { pixelOf, type CanvasTheme } from '../../render/canvas/theme.js';

/**
 * Reads the colours of a canvas from elements that have them, since a canvas knows neither custom properties nor the
 * colours of the system: `data-colour` names a colour of the theme, `data-band` that of a lane.
 */
export function themeOf(probes: HTMLElement): CanvasTheme {
  const colourOf = (element: Element): number => pixelOf(getComputedStyle(element).color);
  const named = (name: string): number => {
    const probe = probes.querySelector(`[data-colour="${name}"]`);
    if (!probe) throw new Error(`no probe for ${name}`);
    return colourOf(probe);
  };
  return {
    paper: named('paper'),
    ink: named('ink'),
    mute: named('mute'),
    rule: named('rule'),
    pick: named('pick'),
    pickLine: named('pick-line'),
    lanes: Array.from(probes.querySelectorAll('[data-band]'), colourOf),
    font: getComputedStyle(probes).fontFamily,
  };
}

/** Calls `changed` whenever the colours may have changed. Gives a function that ends it. */
export function onThemeChange(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map(
    (query) => matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'class'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    observer.disconnect();
  };
}
