/** The order of day and month in a date of three numbers that ends with the year. */
export const DAY_ORDERS = ['dmy', 'mdy'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

export function isDayOrder(text: unknown): text is DayOrder {
  return DAY_ORDERS.some((order) => order === text);
}
