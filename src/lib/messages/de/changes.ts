import type { ChangesMessages } from '../types/changes.js';

/** The page of corrections, in German. */
const changes: ChangesMessages = {
  title: 'Korrekturen',
  about:
    'Was an dieser Zeitleiste seit der Veröffentlichung berichtigt wurde, das Neueste zuerst. Durchgestrichene Wörter standen vorher da, unterstrichene sind an ihre Stelle getreten.',
  ofEvent: 'Dieses Ereignis wurde berichtigt',
  timeline: 'Die Zeitleiste',
  events: { added: 'Ereignis hinzugefügt', removed: 'Ereignis entfernt', changed: 'Ereignis berichtigt' },
  sources: { added: 'Quelle hinzugefügt', removed: 'Quelle entfernt', changed: 'Quelle berichtigt' },
  fields: {
    title: 'Titel',
    description: 'Beschreibung',
    summary: 'Zusammenfassung',
    date: 'Datum',
    reading: 'Wie das Datum gelesen wurde',
    attribution: 'Wer das sagt',
    kind: 'Art',
    lane: 'Gruppe',
    actors: 'Beteiligte',
    tags: 'Themen',
    difference: 'Worin die Quellen abweichen',
    picture: 'Bild',
    quote: 'Zitat',
    publisher: 'Herausgeber',
    published: 'Veröffentlicht',
    address: 'Adresse',
    text: 'Archivierter Text',
  },
  before: 'vorher:',
  after: 'jetzt:',
  withoutWords: 'Der Wortlaut ist nicht veröffentlicht.',
};
export default changes;
