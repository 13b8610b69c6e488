import type { MountMessages } from '../types/mount.js';
import phrases from './phrases.js';

/** A mounted timeline in German. */
const mount: MountMessages = {
  region: (title) => `Zeitleiste: ${title}`,
  loading: (host) => `Zeitleiste wird von ${host} geladen …`,
  faultsTitle: (count) =>
    `Diese Zeitleiste kann nicht gezeigt werden: ${phrases.counted(count, { other: 'Fehler' })}`,
  faultsShown: (shown, count) =>
    `Die ersten ${phrases.number(shown)} von ${phrases.number(count)} sind aufgeführt.`,
  noAnswer: {
    what: 'es kam keine Antwort, die diese Seite lesen darf',
    found: 'keine Verbindung oder kein Header Access-Control-Allow-Origin',
    fix: 'die Adresse prüfen und den Server den Header Access-Control-Allow-Origin senden lassen',
  },
  refused: (status) => ({
    what: `der Server antwortete mit ${status}`,
    fix: 'die Adresse prüfen: Es sollte die einer Zeitleiste in JSON-Form sein',
  }),
  notJson: {
    what: 'die Antwort ist kein JSON',
    fix: 'die Adresse einer Zeitleiste in JSON-Form angeben, nicht die ihrer Seite',
  },
  notText: {
    what: 'die Antwort ist kein Text in UTF-8',
    found: 'Bytes, die kein Zeichen in UTF-8 sind',
    fix: 'das JSON als UTF-8 speichern',
  },
  insecure: {
    what: 'eine Seite mit https: darf nicht von einer Adresse mit http: laden',
    found: 'eine Adresse mit http:',
    fix: 'eine Adresse mit https: angeben',
  },
  tooLarge: (limit) => ({
    what: 'die Datei ist zu groß',
    found: `mehr als ${megabytes(limit)} MB`,
    fix: `unter ${megabytes(limit)} MB bleiben oder mehrere Zeitleisten daraus machen`,
  }),
  stalled: (seconds) => ({
    what: 'der Server sendet nichts mehr',
    found: `seit ${phrases.counted(seconds, { one: 'Sekunde', other: 'Sekunden' })} nichts`,
    fix: 'erneut versuchen oder die Adresse prüfen',
  }),
  unverified: {
    what: 'die Zitate und Daten konnten nicht geprüft werden: ein Teil des Skripts wurde nicht geladen',
    fix: 'die Seite neu laden; alle Dateien von dist/mount/ bleiben in einem Ordner',
  },
  option: 'eine Option, die diese Zeitleiste nicht kennt',
  badOption: 'die Option ändern',
};
export default mount;

function megabytes(bytes: number): string {
  return phrases.number(Math.round(bytes / 1_000_000));
}
