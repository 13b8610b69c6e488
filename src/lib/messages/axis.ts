/** Words of the axis: what a tick says. Months count from 1; years are astronomical. */
export interface AxisMessages {
  readonly year: (year: number) => string;
  readonly month: (month: number) => string;
  readonly monthOfYear: (month: number, year: number) => string;
  readonly day: (day: number, month: number) => string;
  readonly dayOfYear: (day: number, month: number, year: number) => string;
  /** Both in words already. */
  readonly clockOfDay: (clock: string, day: string) => string;
  readonly clock: (hour: number, minute: number) => string;
}
