import { Parser } from 'htmlparser2';
import { ImportFault, foundText } from '../import.js';
import { leftFields, type ItemReport } from '../item-report.js';
import { isDurationOf, SIMILE_PLACED, type SimileFile, type SimileItem } from './simile-item.js';

/** The event that is open, with its text so far. */
interface OpenEvent {
  readonly attributes: Readonly<Record<string, string>>;
  readonly row: number;
  text: string;
  /** Elements inside it: a description that is not escaped. */
  depth: number;
}

/** Reads the XML of SIMILE Timeline: `<data><event start="…" title="…">description</event></data>`. */
export function readSimileXml(text: string, report: ItemReport): SimileFile {
  const items: SimileItem[] = [];
  let open: OpenEvent | undefined;
  let hasData = false;
  let isClosed = false;
  let isEnding = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open) {
          open.text += `<${name}${hrefOf(attributes)}>`;
          open.depth += 1;
        } else if (name === 'data') hasData = true;
        else if (name === 'event') {
          report.rows += 1;
          open = { attributes, row: report.rows, text: '', depth: 0 };
        }
      },
      ontext(words) {
        if (open) open.text += words;
      },
      onclosetag(name) {
        // What is open at the end of the file is not closed by it.
        if (isEnding) return;
        if (open && open.depth > 0) {
          open.text += `</${name}>`;
          open.depth -= 1;
        } else if (open && name === 'event') {
          items.push(itemOf(open));
          open = undefined;
        } else if (name === 'data') isClosed = true;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text);
  isEnding = true;
  parser.end();
  if (!hasData)
    throw new ImportFault('there is no data of SIMILE Timeline in the file', {
      found: foundText(text.slice(0, 200)),
      fix: 'its root element is <data>, with an <event> for each event',
    });
  if (open)
    report.problem('damaged', open.row, {
      what: `event ${open.row} is not closed`,
      found: open.attributes['title'] ?? open.text,
      fix: 'close it with </event>',
    });
  return { items, isCutOff: !isClosed };
}

/** Returns the one attribute that a description needs, as markup for the reader of HTML. */
function hrefOf({ href }: Readonly<Record<string, string>>): string {
  return href === undefined ? '' : ` href="${href.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
}

function itemOf({ attributes, row, text }: OpenEvent): SimileItem {
  const of = (name: string): string => attributes[name]?.trim() ?? '';
  return {
    row,
    dates: {
      start: of('start'),
      latestStart: of('latestStart'),
      earliestEnd: of('earliestEnd'),
      end: of('end'),
    },
    isDuration: isDurationOf([of('durationEvent'), of('isDuration')], false),
    id: of('eventID') || of('id'),
    title: of('title'),
    description: text.trim(),
    link: of('link'),
    fields: leftFields(attributes, SIMILE_PLACED),
  };
}
