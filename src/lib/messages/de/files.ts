import type { FileMessages } from '../types/files.js';
import about from './footer.js';
import ways from './ways.js';
import phrases from './phrases.js';

const EVENTS = { one: 'Ereignis', other: 'Ereignisse' };

/** Figures, documents and data in German. */
const files: FileMessages = {
  figure: {
    notes: 'Anmerkungen: worauf sich jede Nummer stützt',
    description: (events, sources) =>
      `Zeitachse mit ${phrases.counted(events, { one: 'nummeriertem Ereignis', other: 'nummerierten Ereignissen' })} aus ${phrases.counted(sources, { one: 'archivierten Quelle', other: 'archivierten Quellen' })}; die Anmerkungen nennen zu jeder Nummer das Datum, woher es stammt, und die zitierten Textstellen.`,
    foot: (shown, all) =>
      shown === all
        ? 'Jede Nummer ist ein Ereignis; die Zitate sind wörtlich dem genannten Absatz entnommen. Erstellt mit Sourceline.'
        : `${phrases.number(shown)} von ${phrases.counted(all, { one: 'Ereignis', other: 'Ereignissen' })}: die im gezeigten Zeitraum. Jedes behält die Nummer, die es unter allen hat. Die Zitate sind wörtlich dem genannten Absatz entnommen. Erstellt mit Sourceline.`,
  },
  files: {
    quote: (text, place) => `„${text}“ (${place})`,
    kept: (hash, address) =>
      `Archivierter Text, SHA-256 ${hash}${address === undefined ? '' : `, ${address}`}`,
    calendar({ kept, notStated, noDay, outOfCalendar }) {
      const left = notStated + noDay + outOfCalendar;
      const here = `Enthalten sind ${phrases.number(kept)} von ${phrases.counted(kept + left, { one: 'Ereignis', other: 'Ereignissen' })}: die, deren Tag eine Quelle nennt.`;
      const reasons = [
        { count: notStated, why: 'ist das Datum errechnet oder erschlossen' },
        { count: noDay, why: 'nennt die Quelle keinen einzelnen Tag' },
        { count: outOfCalendar, why: 'lässt sich das Jahr nicht in eine Kalenderdatei schreiben' },
      ].filter(({ count }) => count > 0);
      if (left === 0) return here;
      const why = reasons.map(({ count, why }) => `bei ${phrases.number(count)} ${why}`);
      const verb = phrases.plural(left, { one: 'fehlt', other: 'fehlen' });
      return `${here} Es ${verb} ${phrases.counted(left, EVENTS)}: ${why.join('; ')}.`;
    },
    otherProgram({ dates, left }) {
      const all = [
        'Erstellt mit Sourceline. Die archivierten Texte und ihre Hashwerte sind nicht in dieser Datei.',
        dates > 0 &&
          `Für ${phrases.counted(dates, EVENTS)} kann dieses Format das Datum nicht ganz ausdrücken; in Worten steht es im Text.`,
        left > 0 &&
          `Es ${phrases.plural(left, { one: 'fehlt', other: 'fehlen' })} ${phrases.counted(left, EVENTS)}: Das Format kennt solche Jahre nicht.`,
      ];
      return all.filter(Boolean).join(' ');
    },
  },
  standalone: {
    about,
    ...ways,
    sources: 'Die Quellen im vollen Wortlaut',
    intro:
      'Der archivierte Text jeder Quelle, Absatz für Absatz. Wörter, die ein Ereignis zitiert, sind markiert und führen zu ihm zurück.',
    toSources: 'Zu den Quellen im vollen Wortlaut',
    footer:
      'Diese Datei enthält die ganze Zeitleiste mit ihren Quellen. Sie braucht kein Netz; mit ↗ markierte Links führen zum Herausgeber.',
  },
  notFound: {
    title: 'Hier gibt es keine Seite',
    text: 'Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen. Alle Ereignisse und Artikel sind über die Startseite zu erreichen.',
    link: 'Zur Startseite',
  },
};
export default files;
