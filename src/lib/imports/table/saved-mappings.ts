import { foldName } from '../../tables/columns.js';
import type { ColumnMapping } from '../import.js';

/** How the tables of a program are read that are known by the names of their columns. */
export interface SavedMapping {
  readonly program: string;
  /** Names that a table has to have, all of them. */
  readonly has: readonly string[];
  readonly columns: ColumnMapping;
  /** Columns that say with “yes” that the start or the end is approximate. */
  readonly approximate?: { readonly start: string; readonly end: string };
  /** A row is an event where this column has one of these words, or nothing. */
  readonly onlyRows?: { readonly column: string; readonly words: readonly string[] };
}

/**
 * Mappings that come with the product, by what the programs' own manuals say of their exports. Columns that none of them names are
 * guessed by their names, as in any table.
 */
export const SAVED_MAPPINGS: readonly SavedMapping[] = [
  {
    program: 'Preceden',
    has: ['Layer Name', 'Event Name', 'Event Start Date'],
    columns: {
      'Layer Name': 'lane',
      'Event ID': 'id',
      'Event Name': 'title',
      'Event Notes': 'summary',
      'Event Start Date': 'start',
      'Event End Date': 'end',
      'Event Start Approximate': 'ignore',
      'Event End Approximate': 'ignore',
      Milestone: 'ignore',
      'Event Symbol': 'ignore',
      'Event Color': 'ignore',
    },
    approximate: { start: 'Event Start Approximate', end: 'Event End Approximate' },
  },
  {
    // Version 3: its table has people and places, too, each with a type.
    program: 'Aeon Timeline',
    has: ['Type', 'Label', 'Start Date', 'End Date'],
    columns: {
      ID: 'id',
      Label: 'title',
      'Start Date': 'start',
      'End Date': 'end',
      Summary: 'summary',
      Tags: 'tags',
      Participants: 'actors',
      Participant: 'actors',
      Links: 'url',
      Type: 'ignore',
      Duration: 'ignore',
      Color: 'ignore',
      Colour: 'ignore',
      Parent: 'lane',
      'Narrative Position': 'ignore',
    },
    onlyRows: { column: 'Type', words: ['event', 'scene', 'milestone', 'task'] },
  },
  {
    program: 'Aeon Timeline',
    has: ['Event ID', 'Title', 'Start Date', 'Duration'],
    columns: {
      'Event ID': 'id',
      Title: 'title',
      'Start Date': 'start',
      'End Date': 'end',
      Description: 'summary',
      Summary: 'summary',
      Tags: 'tags',
      Arc: 'lane',
      Participant: 'actors',
      'External Links': 'url',
      Links: 'url',
      Duration: 'ignore',
      Color: 'ignore',
      Parent: 'ignore',
      Completed: 'ignore',
    },
  },
  {
    program: 'Notion',
    has: ['Name', 'Date', 'Tags', 'Created time'],
    columns: {
      Name: 'title',
      Date: 'start',
      Tags: 'tags',
      URL: 'url',
      'Created time': 'ignore',
      'Last edited time': 'ignore',
      Created: 'ignore',
    },
  },
  {
    program: 'Notion',
    has: ['Name', 'Date', 'Tags', 'Created'],
    columns: { Name: 'title', Date: 'start', Tags: 'tags', URL: 'url', Created: 'ignore' },
  },
  {
    // The columns of a new base; who adds a date calls it “Date”, “Start” or “Start date”.
    program: 'Airtable',
    has: ['Name', 'Notes', 'Attachments'],
    columns: {
      Name: 'title',
      Notes: 'summary',
      Attachments: 'ignore',
      'Attachment Summary': 'ignore',
      Assignee: 'ignore',
      Status: 'tags',
      'Created time': 'ignore',
    },
  },
];

/** Returns the mapping of the program whose export has such columns; undefined for a table of no program that is known. */
export function savedMappingOf(names: readonly string[]): SavedMapping | undefined {
  const folded = new Set(names.map(foldName));
  return SAVED_MAPPINGS.find(({ has }) => has.every((name) => folded.has(foldName(name))));
}
