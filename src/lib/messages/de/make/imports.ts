import type { MakeImports } from '../../types/make/imports.js';

const { format } = new Intl.NumberFormat('de');
const some = (count: number, one: string, many: string): string =>
  `${format(count)} ${count === 1 ? one : many}`;
const drafts = (count: number): string => some(count, 'Entwurf', 'Entwürfe');
const rows = (count: number): string => some(count, 'Zeile', 'Zeilen');
const events = (count: number): string => some(count, 'Ereignis', 'Ereignisse');

const imports: MakeImports = {
  title: 'Zeitleiste oder Tabelle einlesen',
  close: 'Schließen',
  cancel: 'Abbrechen',
  back: 'Zurück',
  again: 'Andere Datei wählen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren ging nicht: Der Text ist markiert und lässt sich von Hand kopieren',
  waiting: (count) => `${some(count, 'weitere Datei wartet', 'weitere Dateien warten')}.`,
  choose: {
    help: 'Die Ereignisse darin werden Entwürfe: Jeder braucht dann noch seine Stelle in einem Dokument. Die Datei wird in diesem Browser gelesen und nirgendwohin gesendet.',
    button: 'Datei wählen …',
    kinds:
      'Tabellen (CSV, TSV, XLSX, JSON), TimelineJS, vis-timeline, Hypothesis, iCalendar, markwhen, Wikidata, SIMILE und GEDCOM.',
  },
  unsure: {
    ask: (name, kind) =>
      `${name} lässt sich auf zwei Arten lesen: als ${kind} oder als Dokument zum Zitieren.`,
    events: 'Ereignisse einlesen',
    document: 'Als Dokument hinzufügen',
  },
  reading: {
    title: (name) => `${name} wird gelesen`,
    progress: (percent) => (percent === undefined ? 'Lesen …' : `Lesen … ${percent} %`),
    comparing: 'Vergleich mit der Zeitleiste …',
    cancelled: 'Das Einlesen wurde abgebrochen. Nichts ist geändert.',
  },
  readOnly:
    'Ein anderer Tab bearbeitet dieses Projekt. Es wurde nichts geändert; wählen Sie zuerst „Hier bearbeiten“.',
  failed: (name) => `${name} wurde nicht gelesen.`,
  formats: {
    timelinejs: 'Zeitleiste von TimelineJS',
    table: 'Tabelle',
    hypothesis: 'Anmerkungen von Hypothesis',
    vis: 'Einträge von vis-timeline',
    icalendar: 'Kalender',
    markwhen: 'Zeitleiste von markwhen',
    wikidata: 'Ergebnisse von Wikidata',
    simile: 'Zeitleiste von SIMILE',
    gedcom: 'Stammbaum (GEDCOM)',
  },
  file: (name, kind, count) =>
    count === undefined ? `${name}: ${kind}` : `${name}: ${kind}, ${rows(count)}`,
  sheet: 'Blatt',
  mapping: {
    title: 'Was jede Spalte ist',
    help: 'Geraten nach Namen und Werten. Was in einem Ereignis keinen Platz hat, bleibt beim Entwurf.',
    column: 'Spalte',
    use: 'Was sie ist',
    values: 'Erste Werte',
    useOf: (column) => `Was die Spalte ${column} ist`,
    empty: 'leer',
    uses: {
      id: 'Kennung',
      title: 'Titel',
      start: 'Beginn',
      end: 'Ende',
      date: 'Datum',
      lane: 'Spur',
      summary: 'Zusammenfassung',
      actors: 'Beteiligte',
      tags: 'Schlagwörter',
      importance: 'Gewicht',
      attribution: 'Wer das sagt',
      source: 'Quelle',
      url: 'Adresse einer Quelle',
      quote: 'Zitat',
      published: 'Datum der Quelle',
      ignore: 'Nichts davon',
    },
    remembered: 'So war es bei einer früheren Tabelle mit denselben Spalten.',
    guessAgain: 'Neu raten',
    needsTitle: 'Es fehlt noch, welche Spalte der Titel ist.',
    needsDate: 'Keine Spalte ist ein Datum: Alle Entwürfe werden keines haben.',
    order: (column, found) => `${column}: Welcher Tag ist ${found}?`,
    dmy: (date) => `${date} (der Tag steht vorn)`,
    mdy: (date) => `${date} (der Monat steht vorn)`,
    needsOrder: 'Es fehlt noch, welcher der beiden Tage gemeint ist.',
    next: 'Ansehen, was daraus wird',
  },
  report: {
    title: 'Bevor etwas geschrieben wird',
    counts: {
      added: (count) => `${format(count)} neu`,
      updated: (count) => `${format(count)} aktualisiert`,
      unchanged: (count) => `${format(count)} unverändert`,
      conflicts: (count) => `${format(count)} hier und in der Datei geändert`,
      ignored: (count) => `${rows(count)} ausgelassen`,
    },
    unsourced: (count) => `${events(count)} ${count === 1 ? 'nennt' : 'nennen'} keine Quelle.`,
    sourced: (count) => `${events(count)} ${count === 1 ? 'nennt' : 'nennen'} eine Quelle zum Nachsehen.`,
    problems: {
      date: (count) =>
        `${some(count, 'Datum war', 'Daten waren')} nicht lesbar; ${count === 1 ? 'der Entwurf hat' : 'diese Entwürfe haben'} keines`,
      'doubtful-date': (count) => `${some(count, 'Datum ist', 'Daten sind')} zweifelhaft`,
      'no-title': (count) => `${rows(count)} ohne Titel ausgelassen`,
      'left-out': (count) => `${rows(count)} ausgelassen, weil kein Ereignis darin steht`,
      value: (count) => `${some(count, 'Wert war', 'Werte waren')} so nicht lesbar`,
      damaged: () => 'Die Datei ist beschädigt',
    },
    shown: (shown, count) => `Die ersten ${format(shown)} von ${format(count)}`,
    row: 'Zeile',
    column: 'Spalte',
    text: 'Gefunden',
    what: 'Was nicht stimmt',
    wholeFile: 'Datei',
    unplaced: 'Ohne Platz in einem Ereignis, beim Entwurf aufgehoben:',
    unplacedOf: (field, count) => `${field} (${rows(count)})`,
    missing: (count) =>
      `${events(count)} eines früheren Einlesens ${count === 1 ? 'steht' : 'stehen'} nicht mehr in der Datei und ${count === 1 ? 'bleibt' : 'bleiben'} hier.`,
    notes: 'Wie die Datei gelesen wurde',
    many: (count) =>
      `${format(count)} Entwürfe sind mehr, als der Editor trägt: 5.000 auf einmal. Zeilen auslassen oder die Datei auf der Seite „Datei öffnen“ zeigen, die Millionen trägt.`,
  },
  conflicts: {
    title: 'Hier und in der Datei geändert',
    help: 'Das hier Geschriebene bleibt, sofern nicht der Wert der Datei genommen wird.',
    mine: 'Hier',
    theirs: 'In der Datei',
    allMine: 'Alles von hier behalten',
    allTheirs: 'Alles aus der Datei nehmen',
    fields: {
      title: 'Titel',
      summary: 'Zusammenfassung',
      date: 'Datum',
      lane: 'Spur',
      actors: 'Beteiligte',
      tags: 'Schlagwörter',
      importance: 'Gewicht',
      kind: 'Art',
      attribution: 'Wer das sagt',
    },
    none: 'nichts',
    more: (count, isTaken) =>
      isTaken
        ? `${some(count, 'weiteres kommt aus der Datei', 'weitere kommen aus der Datei')}.`
        : `${some(count, 'weiteres bleibt, wie es hier ist', 'weitere bleiben, wie sie hier sind')}.`,
    kept: 'Ihre Angaben bleiben. Dieselbe Datei fragt nicht noch einmal danach.',
  },
  add: (added, updated) =>
    [
      ...(added > 0 ? [`${drafts(added)} hinzufügen`] : []),
      ...(updated > 0 ? [`${events(updated)} aktualisieren`] : []),
    ].join(', '),
  nothingNew: 'Die Zeitleiste hat schon alles davon.',
  done: {
    added: (added, updated) =>
      added === 0
        ? `${events(updated)} aktualisiert.`
        : `${drafts(added)} hinzugefügt${updated > 0 ? `, ${events(updated)} aktualisiert` : ''}. Auf der Achse ${added === 1 ? 'ist er hohl, bis er' : 'sind sie hohl, bis jeder'} ein Zitat hat.`,
    undo: '„Rückgängig“ nimmt alles in einem Schritt zurück.',
    nextFile: (name) => `Die nächste Datei importieren: ${name}`,
    next: 'Wie es weitergeht',
    find: 'Stellen suchen',
  },
  fromFile: {
    title: 'Aus der Datei',
    place: (file, row) => `${file}, Zeile ${format(row)}`,
    sources: 'Quellen, die sie nennt',
    opens: 'öffnet sich in einem neuen Tab',
    quotes: 'Zitate darin',
    fields: 'Was sie sonst sagt',
    archived: 'unter den Dokumenten',
    find: 'Stelle suchen',
  },
  archive: {
    title: (count) =>
      `${some(count, 'Seite wird', 'Seiten werden')} genannt und ${count === 1 ? 'ist' : 'sind'} nicht unter den Dokumenten`,
    help: 'Ein Browser darf keine Seite eines anderen Servers holen. Jede öffnen, sichern (dort Strg+S) und die Dateien hier ablegen. Oder dieses Projekt in einem Ordner sichern und alle von der Befehlszeile holen lassen:',
    command: 'sourceline add --imported --to harbour',
    copyAll: 'Alle Adressen kopieren',
    copyOf: (address) => `${address} kopieren`,
    copiedOf: (address) => `Kopiert: ${address}`,
    copiedAll: 'Kopiert: alle Adressen',
    more: (count) => `${format(count)} weitere`,
  },
  queue: {
    title: 'Entwürfe ohne Stelle',
    open: (count) => `Stellen suchen: ${drafts(count)}`,
    place: (number, all) => `${format(number)} von ${format(all)}`,
    previous: 'Voriger Entwurf',
    next: 'Nächster Entwurf',
    close: 'Liste schließen',
    edit: 'Diesen Entwurf ändern',
    noDocuments: 'Noch gibt es kein Dokument. Es fehlen die Seiten, die die Datei nennt.',
    noneFound:
      'Keine Stelle der Dokumente hat seine Wörter. Die Wörter lassen sich in einem Dokument von Hand wählen; Q nimmt sie.',
    help: '1, 2, 3 nehmen eine Stelle; → und ← gehen zum nächsten und zum vorigen Entwurf.',
    take: 'Das ist sie',
    show: 'Zeigen',
    where: (document, paragraph) => `${document}, Absatz ${paragraph}`,
    alsoDate: 'Das Datum steht auch darin.',
    quoteOfFile: 'Die Datei zitiert diese Wörter.',
    likeFile: 'Die Datei zitiert fast diese Wörter.',
    named: 'Die Datei nennt dieses Dokument.',
    shares: (words) => `Gemeinsame Wörter: ${words.map((word) => `„${word}“`).join(', ')}.`,
    taken: (title, left) =>
      `„${title}“ hat sein Zitat. ${left === 0 ? 'Kein Entwurf ist übrig.' : `Noch ${drafts(left)}.`}`,
    allDone: 'Jeder eingelesene Entwurf hat seine Stelle.',
    contradicts: (words, readings, date) =>
      `Die Wörter „${words}“ sagen ${readings.join(' oder ')}, die Datei sagt ${date}.`,
    takeDate: (date) => `${date} nehmen`,
    keepDate: (date) => `${date} behalten`,
    reason: 'Woher das Datum der Datei bekannt ist',
    reasonMissing: 'Es fehlt noch, woher das Datum bekannt ist.',
  },
  open: {
    make: 'Zeitleiste daraus machen',
    readAs: (kind) => `Gelesen als: ${kind}.`,
    unread: (count) =>
      `${some(count, 'Datum war', 'Daten waren')} nicht lesbar und ${count === 1 ? 'fehlt' : 'fehlen'} hier.`,
    blocked:
      'Dieser Browser bewahrt hier nichts auf und öffnete keine zweite Seite. Die Datei lässt sich im Editor selbst ablegen.',
    waiting: 'Der Editor hat die Datei auf seiner eigenen Seite.',
  },
};
export default imports;
