import type { OpenMessages, ProblemFacts, ReadAsKind, SheetLook } from '../types/open.js';
import foreign from './foreign.js';
import phrases from './phrases.js';

const { number } = phrases;
const MEBI = 1024 * 1024;
const at = ({ row }: ProblemFacts): string => (row === undefined ? '' : ` in Zeile ${number(row)}`);
const size = ({ limit = 0 }: ProblemFacts): string => `${number(Math.round(limit / MEBI))} MB`;
const columns = ({ detail }: ProblemFacts): string => (detail ? ` Ihre Spalten sind: ${detail}.` : '');
const byteAt = ({ byte }: ProblemFacts): string => (byte === undefined ? '' : `, Byte ${number(byte)}`);
const memberAt = ({ member }: ProblemFacts): string =>
  member ? ` (in Teil ${number(member.number)}, der bei Byte ${number(member.byte)} beginnt)` : '';

const rowsText = (rows: number): string => phrases.counted(rows, { one: 'Zeile', other: 'Zeilen' });
const rowsOf = ({ rows = 0 }: ProblemFacts): string => rowsText(rows);
const LOOKS: Readonly<Record<SheetLook, string>> = {
  timelinejs:
    'Diese Spalten sehen nach einer Tabelle für TimelineJS aus: ihre Daten in eine Spalte start schreiben, als 2020-09-08, und Headline in title umbenennen.',
  calendar:
    'Diese Spalten sehen nach dem Export eines Kalenders aus: Subject in title und Start Date in start umbenennen.',
  parts:
    'Diese Spalten sehen nach einem Datum in Teilen aus: es in eine Spalte start schreiben, als 2020-09-08.',
};
/** Names the columns that were found, and what they look like. */
const looks = ({ detail, sheet }: ProblemFacts): string =>
  (detail ? ` Gefunden: ${detail}.` : '') + (sheet ? ` ${LOOKS[sheet]}` : '');
const READ_AS: Readonly<Record<ReadAsKind, string>> = {
  s: 'Unix-Sekunden',
  ms: 'Unix-Millisekunden',
  us: 'Unix-Mikrosekunden',
  ns: 'Unix-Nanosekunden',
  year: 'Jahre',
  digits: 'Daten in Ziffern, das Jahr zuerst',
  serial: 'serielle Daten von Excel',
  dmy: 'Daten mit dem Tag zuerst',
  mdy: 'Daten mit dem Monat zuerst',
  midnight: 'Tage, da jede Uhrzeit darin Mitternacht ist',
};

/** What is said of reading a file of events, in German. */
const open: OpenMessages = {
  rows: {
    events: 'Ereignisse',
    otherLanes: 'Andere Gruppen',
    faults: {
      title: 'Der Titel fehlt; die Zeile wurde ausgelassen',
      'no-date': 'Das Datum fehlt; die Zeile wurde ausgelassen',
      date: 'Das ist kein Datum; die Zeile wurde ausgelassen. Möglich sind 2020, 2020-09, 2020-09-08, 2020-09-08T22:25Z oder ein anderes Datum in EDTF, dessen Ende nicht vor dem Anfang liegt',
      order:
        'Kein Datum der Datei zeigt, ob Tag oder Monat zuerst steht; die Zeile wurde ausgelassen. Die Reihenfolge wählen (auf der Befehlszeile --order dmy oder mdy) oder 2020-09-08 schreiben',
      cells: 'Die Zeile hat mehr oder weniger Zellen als die Kopfzeile; sie wurde ausgelassen',
      quote:
        'Hinter einem schließenden Anführungszeichen steht mehr als das Ende der Zelle; die Zeile wurde ausgelassen. Anführungszeichen innerhalb einer Zelle sind zu verdoppeln',
      json: 'Das ist kein JSON; die Zeile wurde ausgelassen',
      object: 'Das ist kein Objekt mit benannten Feldern; die Zeile wurde ausgelassen',
      importance: 'Das ist keine Zahl; die Zeile bleibt, mit Wichtigkeit 0',
      url: 'Das ist keine Adresse, die mit https:// oder http:// beginnt; die Zeile bleibt ohne sie',
      value: 'Hier steht eine Liste oder ein Objekt statt eines Textes; die Zeile bleibt ohne den Wert',
      doubled: 'Das Objekt hat dieses Feld zweimal; die Zeile bleibt, mit dem letzten davon',
      encoding:
        'Einige Bytes sind kein UTF-8; die Zeile bleibt, mit � an ihrer Stelle. Die Datei als UTF-8 speichern',
    },
    problems: {
      empty: () => 'Die Datei ist leer.',
      'no-rows': () => 'Die Datei hat eine Kopfzeile und keine Zeilen darunter.',
      columns: ({ detail = '', limit = 0 }) =>
        `Die Kopfzeile hat ${detail} Spalten, gelesen werden höchstens ${number(limit)}. Spalten weglassen, die nicht gebraucht werden, oder das Zeichen zwischen den Zellen prüfen.`,
      'no-title': (facts) =>
        facts.rows === undefined || facts.sheet === undefined
          ? `Die Datei hat keine Spalte „title“.${columns(facts)} Eine davon muss title heißen.`
          : `Keine der ${rowsOf(facts)} ist lesbar: eine Spalte „title“ fehlt.${looks(facts)}`,
      'no-date': (facts) =>
        facts.rows === undefined || facts.sheet === undefined
          ? `Die Datei hat keine Spalte „start“ oder „edtf“.${columns(facts)} Die mit dem Datum muss start heißen.`
          : `Keine der ${rowsOf(facts)} ist lesbar: eine Spalte „start“ oder „edtf“ fehlt.${looks(facts)}`,
      'none-read': (facts) =>
        `Keine der ${rowsOf(facts)} ist lesbar.${looks(facts) || ' Die Fehler der Zeilen sagen, warum.'}`,
      html: () =>
        'Das ist eine Webseite, in der keine Zeitleiste steckt. Gebraucht wird die Datei mit den Daten: CSV, JSON, NDJSON oder Parquet, oder eine HTML-Datei, die Sourceline veröffentlicht hat.',
      foreign,
      zip: () =>
        'Das ist eine ZIP-Datei oder eine Arbeitsmappe. Die Tabelle als CSV speichern oder eine einzelne Datei mit gzip packen.',
      binary: () => 'Diese Art von Datei ist nicht lesbar; lesbar sind CSV, NDJSON, JSON und Parquet.',
      'no-events': () =>
        'Dieses JSON enthält keine Liste von Ereignissen; gebraucht wird eine Liste von Objekten oder ein Objekt mit „events“.',
      broken: (facts) =>
        `Die Datei bricht${at(facts)} ab. Die Zeilen davor wurden gelesen; die Datei am besten noch einmal holen.`,
      quote: (facts) =>
        `Ein Anführungszeichen wird${at(facts)} geöffnet und nie geschlossen. Die Zeilen davor wurden gelesen.`,
      json: (facts) =>
        `${facts.row === undefined ? 'Von dort' : `Von Zeile ${number(facts.row)}`}${byteAt(facts)} an ist der Text kein JSON mehr. Die Zeilen davor wurden gelesen.`,
      'json-part': ({ detail = '' }) =>
        `Ein Eintrag von „${detail}“ ist kein JSON. Die Zeilen wurden gelesen, ohne das, was er über sie sagt; dort ist er zu berichtigen.`,
      gzip: (facts) =>
        `Die gepackte Datei ist beschädigt oder bricht ab${byteAt(facts)}${memberAt(facts)}. Die Zeilen vor dieser Stelle wurden gelesen.`,
      'gzip-rest': (facts) =>
        `Hinter den gepackten Daten folgen Bytes, die nicht gepackt sind${byteAt(facts)}. Alle Zeilen davor wurden gelesen. Die Bytes abschneiden oder die Datei neu holen.`,
      footer: () =>
        'Das Ende dieser Parquet-Datei fehlt, und ohne es ist nichts darin lesbar. Die Datei am besten noch einmal holen.',
      parquet: (facts) =>
        `Diese Parquet-Datei ist${at(facts)} beschädigt oder nicht lesbar${facts.detail ? ` (${facts.detail})` : ''}. Die Zeilen davor wurden gelesen.`,
      'file-bytes': (facts) => `Die Datei hat mehr als ${size(facts)}; mehr wird nicht gelesen.`,
      'unpacked-bytes': (facts) =>
        `Entpackt hat die Datei mehr als ${size(facts)}; mehr wird nicht gelesen. Die Zeilen bis dahin wurden gelesen.`,
      rows: ({ limit = 0 }) =>
        `Die Datei hat mehr als ${number(limit)} Zeilen; mehr werden nicht gelesen. Die Zeilen bis dahin wurden gelesen.`,
      'row-bytes': (facts) =>
        `Mehr als ${size(facts)}${at(facts)} und kein Ende der Zeile: Vielleicht fehlt dort ein Anführungszeichen. Die Zeilen davor wurden gelesen.`,
      memory: () => 'Der Speicher reicht für diese Datei nicht. Die Zeilen bis dahin wurden gelesen.',
      cancelled: () => 'Das Lesen wurde abgebrochen. Die Zeilen bis dahin wurden gelesen.',
      'no-address': ({ detail = '' }) =>
        `Gefunden: „${detail}“; erlaubt: eine Adresse, die mit https:// oder http:// beginnt, oder eine relativ zu dieser Seite.`,
      credentials: () =>
        'Die Adresse enthält einen Namen oder ein Passwort; sie muss ohne beides angegeben werden.',
      insecure: () =>
        'Die Adresse beginnt mit http://, was eine Seite mit https:// nicht laden darf; gebraucht wird eine mit https://.',
      private: ({ detail = '' }) =>
        `${detail} liegt auf diesem Rechner oder in einem privaten Netz. Diese Seite fragt dort nur mit Zustimmung an.`,
      network: ({ detail = '' }) =>
        `Von ${detail} kam nichts. Entweder ist der Server nicht erreichbar, oder er erlaubt anderen Seiten nicht, die Datei zu lesen: Er muss mit ihr den Header „Access-Control-Allow-Origin: *“ senden.`,
      status: ({ detail = '' }) => `Der Server antwortete mit ${detail}. Bitte die Adresse prüfen.`,
      stalled: ({ limit = 0 }) =>
        `Seit ${phrases.counted(limit, { one: 'Sekunde', other: 'Sekunden' })} kommt nichts mehr an. Die Zeilen bis dahin wurden gelesen; für die übrigen erneut versuchen.`,
      changed: () =>
        'Die Datei hat sich während des Lesens geändert: Der Rest gehört nicht zu dem, was gelesen wurde. Bitte noch einmal öffnen.',
      stuck: ({ limit = 0 }) =>
        `Das Lesen kam ${number(limit)} Sekunden lang nicht weiter und wurde beendet: Die Datei kann beschädigt sein. Eine andere Datei wählen oder diese noch einmal.`,
      'given-up': () =>
        'Das Lesen wurde abgebrochen, während es beschäftigt war und nicht antworten konnte. Von der Datei wurde nichts behalten.',
      part: () =>
        'Ein Teil dieser Seite, der zum Lesen der Datei gebraucht wird, konnte nicht geladen werden. Mit einer Verbindung gelingt ein neuer Versuch.',
      worker: () =>
        'Der Browser hat die Arbeit an dieser Datei beendet, wie er es tut, wenn der Speicher ausgeht. Die Datei oder einen Teil davon erneut öffnen.',
    },
    again: 'Erneut versuchen',
    openPrivate: 'Von dort laden',
    place: (row, column) => `Zeile ${number(row)}${column === '' ? '' : `, Spalte ${column}`}`,
  },
  notes: {
    read: ({ column, rows, as, found, read }) =>
      `Spalte ${column}: ${phrases.counted(rows, { one: 'Wert', other: 'Werte' })} gelesen als ${READ_AS[as]}; ${found} ist ${read}.`,
    above: (rows) => `Zeilen über der Kopfzeile, nicht gelesen: ${number(rows)}.`,
    windows: 'Die Datei ist nicht in UTF-8; sie wurde als Windows-1252 gelesen.',
    january: (rows) =>
      `Alle ${number(rows)} Daten liegen im Januar 1970: Ihre Zahlen sind wohl Sekunden, die als Millisekunden zählen.`,
  },
  order: {
    ask: (rows, found) =>
      `In ${phrases.counted(rows, { one: 'Zeile', other: 'Zeilen' })} zeigt kein Wert, welche Zahl der Tag ist, etwa in ${found}. Was steht zuerst?`,
    chosen: 'Reihenfolge von Tag und Monat:',
    dmy: (date) => `Tag zuerst: ${date}`,
    mdy: (date) => `Monat zuerst: ${date}`,
  },
};
export default open;
