import type { ArticleForm } from './articles';
import type { Difference } from './compare';
import type { Hand } from './hand';
import { reasonOf } from './reasons';
import type { Offer } from './remake';

export interface Remade {
  readonly form: ArticleForm;
  readonly events: number;
  /** What the check of the command line said. */
  readonly said: string;
  readonly differences: readonly Difference[];
  readonly offers: readonly Offer[];
  readonly counts: Hand['counts'];
}

/** Returns what came of it as text: every difference with its reason, the dates that were offered, and the actions. */
export function reportOf({ form, events, said, differences, offers, counts }: Remade): string {
  const { keys, clicks, drags, drops, texts, letters } = counts;
  const count = (is: (offer: Offer) => unknown): number => offers.filter(is).length;
  return [
    '',
    `Made again from its articles as ${form}: ${events} events. The check says: ${said.trim()}`,
    '',
    `Differences: ${differences.length}`,
    ...differences.map(
      (each) =>
        `  ${each.part.padEnd(8)} ${each.of} ${each.field}\n    expected ${short(each.expected)}\n    found    ${short(each.found)}\n    because  ${reasonOf(each, form) ?? 'UNEXPLAINED'}`,
    ),
    '',
    `Dates: right one first ${count(({ place }) => place === 1)} of ${offers.length}, in the list ${count(({ place }) => place)},`,
    `  and once a day to count from was picked ${count(({ place, isThereWhenPicked }) => place ?? isThereWhenPicked)};`,
    `  chosen by the form: right ${count(({ chosen }) => chosen === 'right')}, wrong ${count(({ chosen }) => chosen === 'wrong')}`,
    ...offers
      .filter(({ place, chosen }) => place !== 1 || chosen === 'wrong')
      .map(
        ({ event, edtf, place, isThereWhenPicked, chosen }) =>
          `  ${event.padEnd(32)} ${edtf.padEnd(14)} ${placeInWords(place, isThereWhenPicked)}${chosen === 'wrong' ? ', another was chosen' : ''}`,
      ),
    '',
    `Actions: ${keys} keys, ${clicks} clicks, ${drags} drags, ${drops} drop; ${texts} texts of ${letters} letters written`,
  ].join('\n');
}

function placeInWords(place: number | undefined, isThereWhenPicked: boolean | undefined): string {
  if (place !== undefined) return `place ${place} of the list`;
  return isThereWhenPicked ? 'in the list once a day was picked' : 'typed';
}

function short(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
