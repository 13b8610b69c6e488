import { EventKeys } from '../event-key.js';
import { headText } from '../head-text.js';
import { ImportFault, type Import, type ImportOptions } from '../import.js';
import { ItemReport } from '../item-report.js';
import { readTableRows } from '../table/read-rows.js';
import { aboutSlide, noteTimes } from './about-slide.js';
import { isTimelineJsHeader, SheetSlides } from './sheet-slides.js';
import { SlideReader } from './slide-event.js';

/** Rows that are read to see whose sheet it is. */
const FIRST_ROWS = 25;

/** Returns whether a table, of text or of a workbook, has the columns of the sheet of TimelineJS. A workbook has to be whole. */
export function isTimelineJsSheet(head: Uint8Array): boolean {
  if (/^\s*[[{<]/.test(headText(head))) return false;
  try {
    const { names } = readTableRows(head, { name: '' }, FIRST_ROWS);
    return isTimelineJsHeader(names);
  } catch (error) {
    if (error instanceof ImportFault) return false;
    throw error;
  }
}

/** Reads the sheet of TimelineJS: CSV, TSV or a workbook. */
export function readTimelineJsSheet(bytes: Uint8Array, options: ImportOptions): Import {
  const table = readTableRows(bytes, options);
  if (!isTimelineJsHeader(table.names))
    throw new ImportFault('the columns are not those of the sheet of TimelineJS', {
      found: table.names.join(', '),
      fix: 'it has “Year” and “Headline”; read it as a table where the names are others',
    });
  const report = new ItemReport(options.name);
  report.takeProblems(table.problems);
  report.takeNotes(table.notes);
  const sheet = new SheetSlides(table);
  const slides = new SlideReader(report, sheet.names, new EventKeys(), options.zone);
  let about: ReturnType<typeof aboutSlide> | undefined;
  for (const row of table.rows) {
    const slide = sheet.slideOf(row);
    // As in the program: a second title is a slide like the others.
    if (slide.kind === 'title' && about === undefined) about = aboutSlide(slide, report);
    else {
      report.rows += 1;
      slides.read(slide);
    }
  }
  noteTimes(report, slides, options.zone);
  return report.importOf('timelinejs', about ?? {});
}
