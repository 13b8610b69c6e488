import { ImportFault } from '../import.js';
import { leftFields, type ItemReport } from '../item-report.js';
import { objectOf, readJsonText, scalarText } from '../json/json-text.js';
import { DamagedItem } from '../json/object-text.js';
import { isDurationOf, SIMILE_PLACED, type SimileFile, type SimileItem } from './simile-item.js';

/** Reads the JSON of SIMILE Timeline: `{ dateTimeFormat, events: [{ start, title }] }`. */
export function readSimileJson(text: string, report: ItemReport): SimileFile {
  const { value, isCutOff } = readJsonText(text);
  const events = objectOf(value)?.['events'];
  if (!Array.isArray(events))
    throw new ImportFault('there are no events in the file', {
      found: Object.keys(objectOf(value) ?? {}).join(', '),
      fix: 'SIMILE Timeline has them in a list with the name “events”',
    });
  const items = events.flatMap((item: unknown, index): readonly SimileItem[] => {
    report.rows += 1;
    const row = index + 1;
    const fields = objectOf(item);
    if (fields) return [itemOf(fields, row)];
    if (item instanceof DamagedItem) report.damagedItem(row, item);
    else report.problem('damaged', row, { what: `item ${row} is no event`, found: item, fix: 'take it out' });
    return [];
  });
  return { items, isCutOff };
}

function itemOf(fields: Readonly<Record<string, unknown>>, row: number): SimileItem {
  const text = (name: string): string => scalarText(fields[name]);
  return {
    row,
    dates: {
      start: text('start'),
      latestStart: text('latestStart'),
      earliestEnd: text('earliestEnd'),
      end: text('end'),
    },
    isDuration: isDurationOf([text('durationEvent'), text('isDuration')], true),
    id: text('eventID') || text('id'),
    title: text('title'),
    description: text('description'),
    link: text('link'),
    fields: leftFields(fields, SIMILE_PLACED),
  };
}
