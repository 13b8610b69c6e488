import type { ChangesMessages } from '../types/changes.js';

/** The page of corrections, in English. */
const changes: ChangesMessages = {
  title: 'Corrections',
  about:
    'What was corrected in this timeline since it was published, the latest first. Words that are struck through were there before; underlined words took their place.',
  ofEvent: 'This event was corrected',
  timeline: 'The timeline',
  events: { added: 'Event added', removed: 'Event taken out', changed: 'Event corrected' },
  sources: { added: 'Source added', removed: 'Source taken out', changed: 'Source corrected' },
  fields: {
    title: 'Title',
    description: 'Description',
    summary: 'Summary',
    date: 'Date',
    reading: 'How the date is read',
    attribution: 'Who says so',
    kind: 'Kind',
    lane: 'Lane',
    actors: 'Actors',
    tags: 'Topics',
    difference: 'Where the sources differ',
    picture: 'Picture',
    quote: 'Quote',
    publisher: 'Publisher',
    published: 'Published',
    address: 'Address',
    text: 'Archived text',
  },
  before: 'before:',
  after: 'now:',
  withoutWords: 'The words are not published.',
};
export default changes;
