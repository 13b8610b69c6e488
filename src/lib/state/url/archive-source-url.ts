import { parseUrlState, formatUrlState, type UpdateAddress } from './url-state.js';

/** The address of the file that the page is asked to open by its `?src=`. */
export function sourceInAddress(): string | undefined {
  return new URLSearchParams(location.search).get('src') ?? undefined;
}

/**
 * Names in the page's address which file is open. What was set on another file goes with it; what others put into the
 * query stays.
 */
export function keepSource(update: UpdateAddress, source: string | undefined): void {
  if (source === sourceInAddress() && (source !== undefined || !location.hash)) return;
  const params = new URLSearchParams(formatUrlState(parseUrlState(''), location.search));
  if (source === undefined) params.delete('src');
  else params.set('src', source);
  const search = params.toString();
  update(search === '' ? location.pathname : `${location.pathname}?${search}`, 'replace');
}
