import { readContentLine, type ContentLine } from './content-line.js';

/** What stands between `BEGIN:NAME` and `END:NAME`. */
export interface Component {
  /** In capitals. */
  readonly name: string;
  readonly lines: readonly ContentLine[];
  readonly parts: readonly Component[];
  /** The file ends before it does, or another component does. */
  readonly isCutOff: boolean;
  /** Lines that are none, without those that go on a text. */
  readonly unread: readonly string[];
}

interface OpenComponent {
  readonly name: string;
  readonly lines: ContentLine[];
  readonly parts: Component[];
  readonly unread: string[];
  isCutOff: boolean;
}

/** Reads unfolded lines as components; those at the top are calendars. */
export function readComponents(text: string): readonly Component[] {
  const top: Component[] = [];
  const open: OpenComponent[] = [];
  const close = (isCutOff: boolean): void => {
    const closed = open.pop();
    if (closed) (open.at(-1)?.parts ?? top).push({ ...closed, isCutOff: isCutOff || closed.isCutOff });
  };
  for (const written of text.split('\n')) {
    if (written.trim() === '') continue;
    const line = readContentLine(written);
    const name = line?.value.trim().toUpperCase() ?? '';
    if (line?.name === 'BEGIN') {
      // A calendar is in no other: the one before was cut off.
      while (name === 'VCALENDAR' && open.length > 0) close(true);
      // Nor is an entry in an entry.
      if (ENTRIES.has(name) && ENTRIES.has(open.at(-1)?.name ?? '')) close(true);
      open.push({ name, lines: [], parts: [], unread: [], isCutOff: false });
    } else if (line?.name === 'END') {
      if (!open.some((each) => each.name === name)) continue;
      while (open.length > 0 && open.at(-1)?.name !== name) close(true);
      close(false);
    } else if (open.length > 0) addLine(open.at(-1), line, written);
  }
  while (open.length > 0) close(true);
  return top;
}

/** Components that stand for something in the calendar of a reader. */
export const ENTRIES: ReadonlySet<string> = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY']);

/** The texts that some programs write over several lines without folding them. */
const LONG_TEXTS = new Set(['DESCRIPTION', 'SUMMARY', 'COMMENT', 'LOCATION', 'X-ALT-DESC']);

function addLine(component: OpenComponent | undefined, line: ContentLine | undefined, written: string): void {
  if (!component) return;
  if (line) {
    component.lines.push(line);
    return;
  }
  const last = component.lines.at(-1);
  if (last && LONG_TEXTS.has(last.name))
    component.lines[component.lines.length - 1] = { ...last, value: `${last.value}\\n${written}` };
  else component.unread.push(written);
}

/** Returns the first line of a name. */
export function lineOf({ lines }: Pick<Component, 'lines'>, name: string): ContentLine | undefined {
  return lines.find((line) => line.name === name);
}
