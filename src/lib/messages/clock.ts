const MINUS = '\u2212';

/** Returns an offset from UTC as every language writes it: “UTC”, “UTC+8”, “UTC−3:30”. Minutes east of UTC. */
export function zone(offset: 'Z' | number): string {
  if (offset === 'Z' || offset === 0) return 'UTC';
  const minutes = Math.abs(offset) % 60;
  const hours = Math.floor(Math.abs(offset) / 60);
  return `UTC${offset < 0 ? MINUS : '+'}${hours}${minutes === 0 ? '' : `:${twoDigits(minutes)}`}`;
}

/**
 * Returns a clock time as it is written everywhere, seconds and thousandths where they are not 0: “14:00”, “14:00:05”,
 * “14:00:05.250”.
 */
export function clockTime(
  point: '.' | ',',
  hour: number,
  minute: number,
  second = 0,
  thousandths = 0,
): string {
  const seconds = second + thousandths > 0 ? `:${twoDigits(second)}` : '';
  const parts = thousandths > 0 ? point + String(thousandths).padStart(3, '0') : '';
  return `${twoDigits(hour)}:${twoDigits(minute)}${seconds}${parts}`;
}

/** “07” */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
