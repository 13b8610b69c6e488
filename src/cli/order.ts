import { DAY_ORDERS, isDayOrder, type DayOrder } from '../lib/core.js';
import type { OptionSpec } from './options.js';

/** How a table writes its dates. */
export const ORDER_OPTION: OptionSpec = {
  name: 'order',
  value: '<order>',
  allowed: DAY_ORDERS,
  help: 'in a table, 8/9/2020 is 8 September (dmy) or August 9 (mdy)',
};

/** Returns the order that a command line gives; undefined where it gives none. */
export function readOrder(values: ReadonlyMap<string, readonly string[]>): DayOrder | undefined {
  const order = values.get(ORDER_OPTION.name)?.[0];
  return isDayOrder(order) ? order : undefined;
}
