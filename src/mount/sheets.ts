const sheets = new Map<string, CSSStyleSheet>();
/** Where timelines are drawn now, and the sheets of the parts that were loaded late. */
const shadows = new Set<ShadowRoot>();
const late: CSSStyleSheet[] = [];

/** One constructed sheet for each text, however many timelines: a policy without `style-src` allows these. */
export function sheetOf(text: string): CSSStyleSheet {
  const sheet = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

/** Gives a shadow root its styles, and those of parts that are loaded late; returns a function that ends it. */
export function adoptSheets(shadow: ShadowRoot, styles: string): () => void {
  shadow.adoptedStyleSheets = [sheetOf(styles), ...late];
  shadows.add(shadow);
  return () => void shadows.delete(shadow);
}

/** Adds the styles of a part that was loaded late to every timeline, once. */
export function addStyles(text: string): void {
  const sheet = sheetOf(text);
  if (late.includes(sheet)) return;
  late.push(sheet);
  for (const shadow of shadows) shadow.adoptedStyleSheets.push(sheet);
}
