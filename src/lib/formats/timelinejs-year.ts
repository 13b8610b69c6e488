/** Earlier years are shown as “N years ago”: they count as they are. From here on −N is shown as “N BCE”. */
const FIRST_BCE = -99_999;

/** Returns the astronomical year, of which 0 is 1 BC, of a year that TimelineJS shows as “N BCE” where it is negative. */
export function astronomicalYear(year: number): number {
  return year < 0 && year >= FIRST_BCE ? year + 1 : year;
}

/** Returns the year as TimelineJS has it; the reverse of `astronomicalYear`. */
export function timelineJsYear(year: number): number {
  return year <= 0 && year > FIRST_BCE ? year - 1 : year;
}
