/**
 * Returns the number of an event as it is typed: “12,345”, “12 345”, “#2020”. Four digits alone are a year, so
 * undefined; fewer cannot be one, and more are none that a reader means.
 */
export function readNumber(text: string): number | undefined {
  const typed = text.normalize('NFKC').trim();
  const isNamed = /^#/.test(typed);
  const digits = typed.replace(/^#\s*/, '');
  if (!/^\d{1,3}(?:[,.\u0020\u00a0\u202f’']\d{3})+$|^\d+$/.test(digits)) return undefined;
  if (!isNamed && /^\d{4}$/.test(digits)) return undefined;
  return Number(digits.replace(/\D/g, ''));
}
