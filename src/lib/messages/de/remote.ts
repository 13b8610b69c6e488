import type { RemoteMessages } from '../types/remote.js';
import phrases from './phrases.js';

const KB = 1000;
const MB = 1_000_000;
const WHAT = { events: 'Ereignisse', lanes: 'Gruppen', quotes: 'Zitate' } as const;

/** A timeline from another address in German. */
const remote: RemoteMessages = {
  title: 'Eine Zeitleiste von einer anderen Adresse',
  needsScript: 'Diese Seite lädt eine Zeitleiste mit JavaScript, das hier ausgeschaltet ist.',
  howTo:
    'An die Adresse dieser Seite die Adresse einer Zeitleiste in der JSON-Form von Sourceline anhängen: ?src=https://example.org/timeline.json',
  loading: (host) => `Zeitleiste wird von ${host} geladen`,
  bytes: (loaded, total) => `${size(loaded)}${total === undefined ? '' : ` von ${size(total)}`}`,
  checking: 'Jedes Zitat wird geprüft',
  cancel: 'Abbrechen',
  again: 'Erneut versuchen',
  openPrivate: 'Von dort laden',
  dataFrom: 'Daten von',
  notOurs:
    'Diese Website zeigt sie und steht nicht für sie ein. Jedes Zitat steht wörtlich im mitgelieferten Text; ob dieser Text so veröffentlicht wurde, lässt sich an seiner Adresse nachprüfen.',
  failed: 'Die Zeitleiste kann nicht gezeigt werden',
  faults: (count, shown) =>
    `${phrases.counted(count, { other: 'Fehler' })}${count > shown ? `; die ersten ${phrases.number(shown)}:` : ':'}`,
  faultsIntro: 'Die Datei wurde geladen, ist aber keine Zeitleiste, die sich zeigen lässt.',
  trouble: {
    noAddress: (found) =>
      `src: gefunden: „${found}“; erlaubt: eine Adresse, die mit https:// oder http:// beginnt, oder eine relativ zu dieser Seite.`,
    credentials: 'src: Die Adresse enthält einen Namen oder ein Passwort; erlaubt: eine Adresse ohne beides.',
    insecure:
      'src: gefunden: eine Adresse mit http://, die eine Seite mit https:// nicht laden darf; erlaubt: eine Adresse mit https://.',
    privateHost: (host) =>
      `${host} liegt auf diesem Rechner oder in einem privaten Netz. Diese Seite fragt dort nur mit Zustimmung an.`,
    network: (host) =>
      `Von ${host} kam nichts. Entweder ist der Server nicht erreichbar, oder er erlaubt anderen Seiten nicht, die Datei zu lesen. Um es zu erlauben, muss er mit der Datei den Header „Access-Control-Allow-Origin: *“ senden; wenn die Browserkonsole dort CORS nennt, ist das die Ursache.`,
    status: (status, host) =>
      `${host} antwortete mit ${status}${status === 404 ? ' (diese Datei gibt es nicht)' : ''}. Bitte die Adresse prüfen.`,
    tooLarge: (limit) => `Die Datei ist größer als ${size(limit)}; mehr lädt diese Seite nicht.`,
    slow: (seconds) =>
      `Seit ${phrases.counted(seconds, { one: 'Sekunde', other: 'Sekunden' })} kommt nichts mehr an. Erneut versuchen oder die Adresse prüfen.`,
    cancelled: 'Das Laden wurde abgebrochen.',
    notText: 'Die Datei ist kein Text in UTF-8, wie JSON es verlangt.',
    notJson: (message) => `Die Datei ist kein JSON: ${message}`,
    checkSlow: (seconds) =>
      `Die Prüfung der Datei dauerte länger als ${phrases.counted(seconds, { one: 'Sekunde', other: 'Sekunden' })} und wurde beendet. Mit einer kleineren Datei kann es gelingen.`,
    tooMany: (what, count, limit) =>
      `Die Zeitleiste hat ${phrases.number(count)} ${WHAT[what]}; diese Seite zeigt höchstens ${phrases.number(limit)}.`,
  },
};
export default remote;

function size(bytes: number): string {
  if (bytes < MB) return `${Math.ceil(bytes / KB)} kB`;
  return `${(bytes / MB).toFixed(1).replace('.', ',')} MB`;
}
