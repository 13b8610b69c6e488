const MINUS = '\u2212';

/** Returns an offset from UTC as every language writes it: “UTC”, “UTC+8”, “UTC−3:30”. Minutes east of UTC. */
export function zone(offset: 'Z' | number): string {
  if (offset === 'Z' || offset === 0) return 'UTC';
  const minutes = Math.abs(offset) % 60;
  const hours = Math.floor(Math.abs(offset) / 60);
  return `UTC${offset < 0 ? MINUS : '+'}${hours}${minutes === 0 ? '' : `:${twoDigits(minutes)}`}`;
}

/** “07” */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
