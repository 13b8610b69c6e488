import type { ArchiveMessages, ReadSoFar } from '../types/archive.js';
import axis from './axis.js';
import dates from './dates.js';
import open from './open.js';
import phrases from './phrases.js';

const { number } = phrases;
const MB = 1_000_000;

const events = (count: number): string => phrases.counted(count, { one: 'Ereignis', other: 'Ereignisse' });
const ofEvents = (count: number): string => phrases.counted(count, { one: 'Ereignis', other: 'Ereignissen' });

/** A file of events in German. */
const archive: ArchiveMessages = {
  date: dates,
  axis,
  number,
  ...open,
  dense: {
    help: 'Links und rechts führen in der Reihenfolge der Zeit durch die Ereignisse, auf und ab zur nächsten Gruppe, die Eingabetaste zeigt das Ereignis, plus und minus ändern den Maßstab.',
    enter: 'alles zum ausgewählten Ereignis zeigen',
    others: (count) => `+${number(count)}`,
    otherLanes: (count) => phrases.counted(count, { one: 'weitere Gruppe', other: 'weitere Gruppen' }),
    column: (starts, within, span) => {
      const begin = `${events(starts)} ${phrases.plural(starts, { one: 'beginnt', other: 'beginnen' })}`;
      const lasting = within - starts;
      return `${span}: ${begin}${lasting > 0 ? `, ${number(lasting)} im Gange` : ''}`;
    },
    zoomHere: 'Drücken, um näher hinzusehen',
    listHere: 'Drücken, um sie in der Liste zu sehen',
    place: (title, date, lane, place, all) =>
      `${title}, ${date}, ${lane}, ${number(place)} von ${number(all)}`,
    inView: (span, count, all) => `${span}: ${number(count)} von ${ofEvents(all)}`,
    legend: {
      begins: 'beginnen',
      inProgress: 'im Gange',
      height: 'Je höher eine Säule, desto mehr Ereignisse (logarithmisch)',
    },
  },
  title: 'Datei mit Ereignissen öffnen',
  about:
    'Zeigt eine Tabelle von zehn bis zu einer Million Ereignissen auf einer Zeitachse. Die Datei wird auf diesem Gerät gelesen, und nichts davon wird irgendwohin gesendet.',
  needsScript:
    'Diese Seite liest Dateien mit JavaScript, das hier ausgeschaltet ist. Ohne JavaScript liest die Befehlszeile dieselben Dateien: sourceline check nennt, was an einer nicht stimmt, sourceline export schreibt sie in einer anderen Form. Welche Spalten eine Datei haben kann, steht unten.',

  start: {
    drop: 'Eine Datei hier ablegen oder',
    choose: 'Datei auswählen',
    kinds: 'CSV, NDJSON, JSON oder Parquet, auch mit gzip gepackt',
    address: 'Adresse einer Datei',
    addressHelp:
      'Der Server dort muss anderen Websites erlauben, sie zu lesen. Er erfährt, dass sie abgerufen wurde, und sonst nichts.',
    open: 'Öffnen',
    noAddress: (found) => `„${found}“ ist keine Adresse. Gebraucht wird eine, die mit https:// beginnt.`,
    dropHere: 'Loslassen, um die Datei zu öffnen',
  },

  columns: {
    title: 'Welche Spalten eine Datei haben kann',
    intro:
      'Die erste Zeile einer CSV-Datei nennt die Spalten; in JSON und Parquet sind es die Namen der Felder. Titel und ein Datum sind nötig, alles andere kann fehlen. Spalten mit anderen Namen werden nicht gelesen, aber genannt.',
    name: 'Spalte',
    means: 'Was darin steht',
    of: {
      id: 'Eine eigene Kennung des Ereignisses; ohne sie gilt die Nummer der Zeile.',
      title: 'Was geschah, in wenigen Worten.',
      start: 'Wann es begann: 2020-09-08, 2020-09, 2020 oder mit Uhrzeit, 2020-09-08T22:25:42Z.',
      end: 'Wann es endete, wenn es andauerte.',
      edtf: 'Statt start und end: ein Datum in EDTF, das auch „etwa“, „vor“ oder „eines von“ sagen kann.',
      lane: 'Wozu es gehört: ein Land, ein Thema. Jede Gruppe hat auf der Achse eine eigene Zeile.',
      importance: 'Eine ganze Zahl; wo wenig Platz ist, behält das Größere seine Beschriftung.',
      source: 'Das Dokument, in dem es steht.',
      paragraph: 'Wo im Dokument: die Nummer des Absatzes.',
      quote: 'Dessen Wortlaut.',
      url: 'Wo es zu lesen ist, mit https:// am Anfang.',
      summary: 'Ein, zwei Sätze dazu.',
      keywords:
        'Personen, Themen und andere Wörter, unter denen es zu finden ist; sie werden durchsucht und nicht gezeigt.',
    },
  },

  reading: {
    title: (name) => `${name} wird gelesen`,
    progress,
    still: 'Das Lesen dauert an: Dies sind die ersten Ereignisse der Datei.',
    cancel: 'Abbrechen',
    cancelled: 'Das Lesen wurde abgebrochen.',
    done: (count) => `${events(count)} gelesen.`,
    failed: 'Die Datei kann nicht gezeigt werden',
  },

  opened: {
    events,
    unsourced: (count, all) => `${number(count)} von ${number(all)} ohne Quelle`,
    showUnsourced: 'Nur diese zeigen',
    faults: (rows, values) => {
      const texts = [
        rows > 0 ? phrases.counted(rows, { one: 'Zeile', other: 'Zeilen' }) : '',
        values > 0 ? `${phrases.counted(values, { one: 'Wert', other: 'Werte' })} in anderen Zeilen` : '',
      ].filter((text) => text !== '');
      return `Nicht lesbar: ${phrases.and(texts)}`;
    },
    faultsShown: (shown, count) =>
      shown < count
        ? `Die ersten ${number(shown)} von ${number(count)} sind aufgeführt; alle lassen sich speichern.`
        : 'Wo, was dort gefunden wurde und was daraus wurde:',
    faultsFile: 'Alle als CSV speichern',
    leftOut: (names) => `Nicht gelesen: ${phrases.and(names)}`,
    close: 'Datei schließen',
  },

  find: {
    title: 'Suchen und filtern',
    search: 'Suchen',
    filters: 'Filter',
    lanes: 'Gruppe',
    sources: 'Quelle',
    noSource: 'ohne Quelle',
    otherSources: 'andere Quellen',
    narrow: 'Teil des Namens einer Quelle',
    listed: (shown, all) => `Die ersten ${number(shown)} von ${number(all)}`,
    clearAll: 'Alles zurücksetzen',
    searching: 'Suche läuft',
    readingTexts: (percent) => `Texte werden gelesen, ${percent} %`,
    result: (shown, all) => `${number(shown)} von ${ofEvents(all)}`,
    none: 'Kein Ereignis passt zu alledem.',
    previous: 'Voriger Treffer',
    next: 'Nächster Treffer',
    place: (place, count) => `${number(place)} von ${number(count)}`,
  },

  jump: {
    label: 'Zu Nummer oder Datum',
    help: '12345 oder #2020 ist eine Nummer; 2020, Sept. 2020 und 8.9.2020 (Tag zuerst) sind Daten.',
    go: 'Los',
    event: (place, count) => `Ereignis ${number(place)} von ${number(count)}.`,
    beyond: (count) =>
      `Hier gibt es ${events(count)}; gebraucht wird eine Nummer von 1 bis ${number(count)}.`,
    first: (date, place, count) =>
      `${date}: Das erste Ereignis von da an ist Nummer ${number(place)} von ${number(count)}.`,
    after: (date) => `${date}: Alle Ereignisse hier begannen früher; dies ist das letzte.`,
  },

  list: {
    name: 'Ereignisse in der Reihenfolge der Zeit',
    help: 'Pfeiltasten führen von Ereignis zu Ereignis, Bild auf und Bild ab weiter, Pos1 und Ende an die Enden; die Eingabetaste öffnet die Einzelheiten.',
    noSource: 'keine Quelle',
    position: (place, count) => `${number(place)} von ${number(count)}`,
  },

  detail: {
    title: 'Das ausgewählte Ereignis',
    nothing:
      'Ein Ereignis in der Liste oder auf der Achse auswählen: Alles, was die Datei darüber sagt, steht dann hier.',
    importance: 'Wichtigkeit',
    source: 'Quelle',
    paragraph: (paragraph) => `Abs. ${paragraph}`,
    unsourced: 'Es nennt keine Quelle.',
    unchecked: 'Das Zitat steht hier wie in der Datei; mit einer Quelle verglichen wurde es nicht.',
    link: 'Adresse',
    id: 'Kennung',
    back: 'Zurück zur Liste',
  },
};
export default archive;

function progress({ rows, bytes, total }: ReadSoFar): string {
  const read = total === undefined ? megabytes(bytes) : `${decimal(bytes)} von ${megabytes(total)}`;
  return `${events(rows)} gelesen, ${read}`;
}

function decimal(bytes: number): string {
  return bytes < 10 * MB ? (bytes / MB).toFixed(1).replace('.', ',') : number(Math.round(bytes / MB));
}

function megabytes(bytes: number): string {
  return `${decimal(bytes)} MB`;
}
