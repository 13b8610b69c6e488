/** A time ahead that has a length: “within four weeks”, „binnen vier Wochen“, “dans les trois mois”, 四周内, 未来两年. */
import type { Match } from '../pattern.js';
import { aheadWay } from '../relative.js';
import { rule, type Rule } from '../rule.js';
import { unitOf, way } from './units.js';

const COUNT = '( modifier|about )? count=count|number|long|few next?';
const LENGTH = `${COUNT} measure? unit=unit|yearMark|monthMark|dayMark`;

/** Behind these the time is counted from something else: “within a week of the vote”. */
const COUNTED =
  /^(?:of|from|after|before|nach|vor|seit|ab|après|avant|suivant|qui|tras|después|antes|desde|que)$/i;

/** Before a number, 内 ends other words: 国内三天. */
const AHEAD = /^(?!\p{Script=Han})|^(?:未|今|接)/u;

/** These say by themselves that the time is to come. */
const TO_COME = /next|coming|following|nächst|kommend|prochain|próxim|ici|[未今接]/iu;

function isAhead({ named, next }: Match): boolean {
  const { begin, plain, mark } = named;
  if (COUNTED.test(next?.text ?? '')) return false;
  if (plain && !/^within$/i.test(plain.text)) return false;
  return (!begin || AHEAD.test(begin.text)) && (!mark || /^['’]$/.test(mark.text));
}

const within = rule(
  'within',
  [
    `begin=within ( mark=other )? ${LENGTH} within?`,
    `plain=in ${LENGTH}`,
    `in following|next ${LENGTH}`,
    `${LENGTH} within`,
  ],
  (match) => {
    const { count, unit } = match.named;
    // 三月内 may as well be in March.
    const isMonth = unit?.kind === 'monthMark' && match.all.every(({ kind }) => kind !== 'measure');
    if (!isAhead(match) || isMonth) return undefined;
    const isToCome = match.all.some(({ text }) => TO_COME.test(text));
    return way(aheadWay(unitOf(unit), count?.kind === 'few' ? undefined : (count?.value ?? 1), isToCome));
  },
);

/** 三日内, whose number has the form of a day of the month. */
const withinDays = rule('within', ['=date within'], ({ named: { date } }) => {
  const { day, ...others } = date?.reading?.parts ?? {};
  if (day === undefined || Object.keys(others).length > 0) return undefined;
  return way(aheadWay(unitOf(undefined), day));
});

export const WITHIN_RULES: readonly Rule[] = [within, withinDays];
