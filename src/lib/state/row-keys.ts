import { rowsPerPage, type Extent } from './virtual.js';

/**
 * Where a key leads from the selected row (-1 for none), as places in the list; undefined when it is no key of a list.
 * With none selected the first row that is seen whole is the first to take.
 */
export function goal(key: string, active: number, extent: Extent, top: number): number | undefined {
  const last = extent.count - 1;
  const hold = (position: number): number => Math.min(Math.max(position, 0), last);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: rowsPerPage(extent),
    PageUp: -rowsPerPage(extent),
    ' ': 0,
  };
  const step = steps[key];
  if (step === undefined) return undefined;
  return active < 0 ? hold(Math.ceil(top / extent.row)) : hold(active + step);
}
