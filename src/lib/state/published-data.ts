/** The longest page that is looked into: it is read as one text. */
const MOST_BYTES = 200e6;

/** What a page that Sourceline published has beside its script. */
const DATA = /<script type="application\/json" id="sourceline-data">([^<]*)<\/script>/;

/**
 * Returns the timeline that a page published by Sourceline has in it, as a file of its own; undefined for any other page. The
 * page is read as text: nothing of it is shown or run.
 */
export async function publishedData(page: Blob): Promise<Blob | undefined> {
  if (page.size > MOST_BYTES) return undefined;
  const [, data] = DATA.exec(await page.text()) ?? [];
  if (data === undefined) return undefined;
  try {
    const { timeline } = JSON.parse(data) as { timeline?: { events?: unknown } };
    if (!Array.isArray(timeline?.events)) return undefined;
    return new Blob([JSON.stringify(timeline)], { type: 'application/json' });
  } catch {
    return undefined;
  }
}
