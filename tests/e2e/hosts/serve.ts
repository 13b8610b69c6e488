import { readFileSync } from 'node:fs';
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { BUILD, listen, type Host } from '../any-site';

/** What the tests of pages that embed a timeline share: hosts, their pages and the frames in them. */

/** A file of a host: its text, its type, and what else its answer says. */
export interface Answer {
  readonly body: string;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A host that has these files and no others, by path. */
export function listenWith(files: Readonly<Record<string, Answer>>): Promise<Host> {
  return listen((request, response) => {
    // Every browser asks for it, and a page without a picture has none to name.
    if (request.url === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = files[new URL(request.url ?? '/', 'http://host').pathname];
    if (!file) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': `${file.type ?? 'text/html'}; charset=utf-8`, ...file.headers })
        .end(file.body);
  });
}

/** embed.js as the build has it. */
export const script = (): Answer => ({
  body: readFileSync(`${BUILD}embed.js`, 'utf8'),
  type: 'text/javascript',
});

/** A page of somebody else, without a style attribute or a picture, since some of them forbid these. */
export const hostPage = (body: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Another page</title>
<body>
${body}
</html>
`;

/** Empty space as high as a paragraph of a long story, whatever styles the page allows. */
export const space = (height: number): string =>
  `<svg width="10" height="${height}" role="presentation"></svg><br>`;

/** The page in the frame that is this element, once it is there. */
export async function frameOf(element: Locator): Promise<Frame> {
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error('the frame is empty');
  return frame;
}

/** Lets a frame say something to the page around it, once it has come so far as to be ready. */
export function say(frame: Frame, message: unknown): Promise<void> {
  return frame.evaluate((data) => parent.postMessage(data, '*'), message);
}

/** What the elements of a page have sent, in order, as `type` and `detail`; asked for before the page is opened. */
export async function listenToEvents(page: Page): Promise<() => Promise<unknown[]>> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    for (const type of ['ready', 'select', 'height'])
      addEventListener(`sourceline:${type}`, (event) => {
        if (event instanceof CustomEvent) heard.push([type, event.detail]);
      });
  });
  return () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
}

/** The frame's height is this many CSS pixels, to two. */
export async function expectHeight(element: Locator, wanted: () => Promise<number> | number): Promise<void> {
  await expect(async () => {
    const box = await element.boundingBox();
    expect(Math.abs((box?.height ?? 0) - (await wanted()))).toBeLessThanOrEqual(2);
  }).toPass({ timeout: 15_000 });
}
