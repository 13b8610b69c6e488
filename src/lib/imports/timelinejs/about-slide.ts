import { oneLine } from '../../formats/plain.js';
import { readHtml } from '../html-text.js';
import type { ItemReport } from '../item-report.js';
import type { Slide } from './slide.js';

/** Returns what a title slide says of the whole timeline; its picture has no place, which is noted. */
export function aboutSlide(
  slide: Slide,
  report: ItemReport,
): { readonly title: string; readonly description: string } {
  if (slide.media !== '') report.note(`The picture or page of the title is left out: ${slide.media}`);
  return { title: oneLine(readHtml(slide.headline).text).trim(), description: readHtml(slide.text).text };
}

/** Notes how many times of day were left out, and why. */
export function noteTimes(
  report: ItemReport,
  { timesLeftOut }: { readonly timesLeftOut: number },
  zone: string | undefined,
): void {
  if (timesLeftOut === 0) return;
  const why =
    zone === undefined
      ? 'TimelineJS does not say in which zone they are'
      : `${zone} is no zone that is known`;
  report.note(
    `${timesLeftOut} ${timesLeftOut === 1 ? 'time of day is' : 'times of day are'} left out, and the day is kept: ${why}.`,
  );
}
