import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { EventDate } from '../../../src/lib/model/timeline';

/* A TimelineJS sheet of ten rows, the four pages that it names, and the event that each row becomes. */

const FOLDER = 'tests/fixtures/tram';
const TYPES: Readonly<Record<string, string>> = { '.csv': 'text/csv', '.html': 'text/html' };

interface TramFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const file = (path: string): TramFile => ({
  name: basename(path),
  mimeType: TYPES[extname(path)] ?? '',
  buffer: readFileSync(join(FOLDER, path)),
});

export const SHEET = [file('tram.csv')];
export const PAGES = readdirSync(join(FOLDER, 'pages'))
  .sort()
  .map((name) => file(`pages/${name}`));

/** How a row comes to its passage. */
export type Finding =
  /** The first suggestion is right. */
  | 'first'
  /** It is, and its words give another date than the row, which is taken. */
  | 'other date'
  /** Nothing is suggested: the words are selected in the document. */
  | 'by hand';

export interface WantedRow {
  readonly title: string;
  readonly document: string;
  readonly paragraph: number;
  readonly quote: string;
  readonly edtf: string;
  readonly basis: EventDate['basis'];
  readonly finding: Finding;
  /** By hand: what the keyboard presses in the document to select the words. */
  readonly keys?: readonly string[];
}

const VOTE = 'Council votes for a tram to the station';
const COURT = 'Court rejects complaint against tram';
const WALL = 'A wall below the market square';
const OPENING = 'First tram leaves the market square';

/** In the order of the sheet. */
export const ROWS: readonly WantedRow[] = [
  {
    title: 'Petition against the tram',
    document: VOTE,
    paragraph: 3,
    quote:
      'A petition against the line, signed by 3,140 residents of Weir Street, was handed to the mayor on 27 February.',
    edtf: '2023-02-27',
    basis: 'stated',
    finding: 'other date',
  },
  {
    title: 'Council votes for the tram',
    document: VOTE,
    paragraph: 1,
    quote:
      'Aldmere town council voted 19 to 12 on Tuesday to build a tram line from the market square to the railway station, the first in the town since the horse trams were withdrawn in 1911.',
    edtf: '2023-03-14',
    basis: 'relative',
    finding: 'first',
  },
  {
    title: 'Complaint lodged',
    document: COURT,
    paragraph: 2,
    quote: 'The residents had lodged the complaint in May.',
    edtf: '2023-05',
    basis: 'stated',
    finding: 'first',
  },
  {
    title: 'Court rejects the complaint',
    document: COURT,
    paragraph: 1,
    quote: 'The plan had weighed noise and the loss of parking places carefully enough',
    // The words that the sheet quotes have no date.
    edtf: '2023-10-05',
    basis: 'inferred',
    finding: 'first',
  },
  {
    title: 'Water pipes are moved',
    document: COURT,
    paragraph: 3,
    quote: 'Preparatory work begins on 23 October, when water pipes below the market square are to be moved.',
    edtf: '2023-10-23',
    basis: 'stated',
    finding: 'first',
  },
  {
    title: 'Roman wall found',
    document: WALL,
    paragraph: 1,
    quote:
      'During the works for the tram a wall of the second century was found two metres below the market square. It came to light on 31 January 2024, when a digger uncovered a row of dressed stones.',
    edtf: '2024-01-31',
    basis: 'stated',
    finding: 'first',
  },
  {
    title: 'Building site shifts north',
    document: WALL,
    paragraph: 2,
    quote: 'The contractor has moved its crews to Weir Street meanwhile.',
    edtf: '2024-02',
    basis: 'inferred',
    finding: 'by hand',
    keys: ['ArrowDown', 'Control+ArrowRight'],
  },
  {
    title: 'Trial operation',
    document: OPENING,
    paragraph: 3,
    quote: 'Test runs without passengers began in March.',
    edtf: '2025-03',
    basis: 'stated',
    finding: 'first',
  },
  {
    title: 'Over budget',
    document: OPENING,
    paragraph: 2,
    quote: 'The cost has risen to 171 million, the town treasurer said on 2 June.',
    edtf: '2025-06-02',
    basis: 'stated',
    finding: 'by hand',
    keys: ['ArrowDown'],
  },
  {
    title: 'Opening day',
    document: OPENING,
    paragraph: 1,
    quote:
      'Some 20,000 people rode on the new tram line on Saturday, when the first tram left the market square at 9.12 in the morning, eleven weeks later than planned.',
    edtf: '2025-06-14',
    basis: 'relative',
    finding: 'first',
  },
];
