import { isDayOrder, type DayOrder } from '../../tables/index.js';
import { parseUrlState, formatUrlState, type UpdateAddress } from './url-state.js';

/** Returns the address of the file that the page is asked to open by its `?src=`. */
export function sourceInAddress(): string | undefined {
  return new URLSearchParams(location.search).get('src') ?? undefined;
}

/** Returns which number of 8/9/2020 comes first in the file, where the page's address says it. */
export function orderInAddress(): DayOrder | undefined {
  const order = new URLSearchParams(location.search).get('order');
  return isDayOrder(order) ? order : undefined;
}

/** Keeps the order that the reader chose in the page's address. */
export function keepOrder(update: UpdateAddress, order: DayOrder): void {
  const params = new URLSearchParams(location.search);
  params.set('order', order);
  update(`${location.pathname}?${params}${location.hash}`, 'replace');
}

/**
 * Names in the page's address which file is open. What was set on another file goes with it; what others put into the
 * query stays.
 */
export function keepSource(update: UpdateAddress, source: string | undefined): void {
  const isClean = !location.hash && !orderInAddress();
  if (source === sourceInAddress() && (source !== undefined || isClean)) return;
  const params = new URLSearchParams(formatUrlState(parseUrlState(''), location.search));
  params.delete('order');
  if (source === undefined) params.delete('src');
  else params.set('src', source);
  const search = params.toString();
  update(search === '' ? location.pathname : `${location.pathname}?${search}`, 'replace');
}
