import { isFields } from './written.js';

/** The fields that are whole numbers, wherever they are. */
const NUMBERS: ReadonlySet<string> = new Set(['paragraph', 'occurrence', 'importance', 'version']);

/** As a number is written by a program, too. */
const NUMBER = /^-?\d{1,20}(?:\.\d{1,20})?(?:e\+?\d{1,3})?$/i;

/** Returns data whose values are all text with numbers for the fields that are numbers; other text stays, as a fault. */
export function withNumbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNumbers);
  if (!isFields(value)) return value;
  const fields = Object.entries(value).map(([name, each]) => {
    const isNumber = NUMBERS.has(name) && typeof each === 'string' && NUMBER.test(each.trim());
    return [name, isNumber ? Number(each) : withNumbers(each)];
  });
  return Object.fromEntries(fields) as unknown;
}
