import { pixelOf, type CanvasTheme, type FontFile } from '../../render/canvas/theme.js';

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

/** Returns the page's own fonts that a list of families names, so that a worker can load them too. */
export function fontsOf(families: string): FontFile[] {
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
    } catch {
      // A sheet of another host, such as an extension's, may not be read.
      return [];
    }
  });
  return rules.flatMap(({ style, parentStyleSheet }): FontFile[] => {
    const value = (name: string): string => style.getPropertyValue(name);
    const family = value('font-family').replace(/^["']|["']$/g, '');
    const [, address] = /url\(\s*["']?([^"')]+)/.exec(value('src')) ?? [];
    if (!address || !families.includes(family)) return [];
    const href = new URL(address, parentStyleSheet?.href ?? document.baseURI).href;
    return [
      {
        family,
        href,
        weight: value('font-weight') || 'normal',
        style: value('font-style') || 'normal',
        unicodeRange: value('unicode-range') || 'U+0-10FFFF',
      },
    ];
  });
}

/** Calls `changed` whenever the colours may have changed. Returns a function that ends it. */
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
