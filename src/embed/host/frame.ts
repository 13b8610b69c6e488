/** Links of the frame open pages of their own that are in no sandbox, or lead on after a click. */
const SANDBOX =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation';

/*
 * On paper a frame is cut where its box ends, so the fallback is printed: its figure in place of the frame, and
 * the link in any case.
 */
const STYLE = `
:host { display: block }
:host([hidden]) { display: none }
iframe { display: block }
@media print {
  slot[hidden] { display: contents }
  iframe.has-figure { display: none }
}`;

/**
 * Styles as a sheet that script makes: a policy that forbids inline styles allows these. A browser that has none
 * goes without them and only prints less well.
 */
export function stylesOf(): CSSStyleSheet[] {
  if (!('adoptedStyleSheets' in document)) return [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return [sheet];
}

/** Returns a frame that has yet to be put into the page, all geometry as attributes, since any policy lets these be. */
export function makeFrame(address: string, height: number): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Before the address, so that a frame far below is not asked for too soon.
  frame.loading = 'lazy';
  frame.setAttribute('sandbox', SANDBOX);
  frame.referrerPolicy = 'no-referrer';
  frame.width = '100%';
  frame.height = String(height);
  frame.setAttribute('frameborder', '0');
  frame.src = address;
  return frame;
}
