import type { MakeShell } from '../../types/make/shell.js';
import phrases from '../phrases.js';

const events = (count: number): string => phrases.counted(count, { one: 'Ereignis', other: 'Ereignisse' });
const paragraphs = (count: number): string => phrases.counted(count, { one: 'Absatz', other: 'Absätze' });

const shell: MakeShell = {
  title: 'Zeitleiste erstellen',
  about:
    'Dokumente hinzufügen, eine Stelle markieren: Sie wird ein Ereignis mit Beleg. Alles bleibt auf diesem Gerät.',
  needsScript:
    'Der Editor braucht JavaScript, das hier ausgeschaltet ist, oder dieser Browser ist zu alt dafür. Für diese Seite einschalten oder dieselbe Zeitleiste auf der Kommandozeile machen:',
  starting: 'Der Editor wird geöffnet …',
  failed: (text) => `Der Editor konnte nicht geöffnet werden: ${text}`,
  untitled: 'Zeitleiste ohne Titel',
  projectTitle: 'Titel der Zeitleiste',
  panes: { documents: 'Dokumente', article: 'Artikel', form: 'Ereignis' },
  redo: 'Wiederholen',
  publish: 'Veröffentlichen …',
  more: 'Mehr',
  newProject: 'Neue Zeitleiste',
  events,
  drafts: (count) => `${phrases.number(count)} ohne Zitat oder Datum`,
  issues: (count) => phrases.counted(count, { one: 'Problem', other: 'Probleme' }),
  noIssues: 'Keine Probleme',
  marks: (count) => phrases.counted(count, { one: 'Markierung', other: 'Markierungen' }),
  documents: {
    none: 'Noch keine Dokumente',
    counts: (count, withEvents) =>
      [paragraphs(count), ...(withEvents > 0 ? [events(withEvents)] : [])].join(', '),
    add: 'Dokumente hinzufügen',
    remove: 'Entfernen',
    removeQuoted: (title, events) =>
      `${events === 1 ? 'Ein Ereignis zitiert' : `${phrases.number(events)} Ereignisse zitieren`} „${title}“. Mit den Zitaten entfernen?`,
    frozen: 'Text festgehalten',
    clean: 'Bereinigen',
    read: 'Lesen',
    dates: 'Daten',
    freeze: 'Text festhalten',
    freezeHelp:
      'Zitate beruhen auf diesem Text. Eine spätere Änderung ergibt eine neue Fassung, und jedes Zitat wird neu geprüft.',
  },
  cleaning: {
    help: 'Nummerierte Blöcke sind der Text. X auf einem Block lässt ihn weg oder nimmt ihn zurück, M verbindet ihn mit dem davor, S teilt ihn.',
    leaveOut: 'Weglassen',
    restore: 'Zurücknehmen',
    merge: 'Mit dem Block davor verbinden',
    split: 'Teilen',
    splitHelp: 'Den Cursor dorthin setzen, wo der zweite Block beginnt, dann Enter drücken',
    leftOut: (count) => phrases.counted(count, { one: 'Block weggelassen', other: 'Blöcke weggelassen' }),
    changeFrozen: (quotes) =>
      `Der Text ist festgehalten, und ${phrases.counted(quotes, { one: 'Zitat beruht', other: 'Zitate beruhen' })} darauf. In einer neuen Fassung ändern?`,
    block: (text) => `Block: ${text}`,
    noBlocks:
      'Der Text dieses Dokuments kam, wie er ist: Es gibt keine Blöcke, die man weglassen kann. Was es von sich sagt, lässt sich ändern.',
  },
  fields: {
    title: 'Titel',
    standfirst: 'Vorspann',
    authors: 'Autoren',
    publisher: 'Herausgeber',
    published: 'Erschienen',
    url: 'Adresse',
    language: 'Sprache',
    doi: 'DOI',
    accessed: 'Abgerufen',
    heading: 'Was das Dokument über sich sagt',
    from: (text) => `gelesen aus: ${text}`,
    typed: 'hier eingegeben',
    absent: 'nicht bekannt',
    notDate:
      'Das ist kein Datum. Möglich sind 2020-09-08, 2020-09, 2020 oder ein Zeitpunkt wie 2020-09-08T22:25+08:00.',
    notAddress: 'Das ist keine Adresse. Sie beginnt mit https://.',
    notLanguage: 'Das ist kein Sprachkürzel. Möglich sind en, zh oder de.',
    notInText: 'Diese Zeile steht nicht im Text. Sie muss genauso dort stehen.',
    authorsHelp: 'Ein Name je Zeile, in Klammern die Funktion',
    shortName: 'Kurzname',
    shortNameHelp:
      'So heißen seine Datei und seine Seite. Kleine Buchstaben, Ziffern und Bindestriche; Zitate daraus folgen.',
    shortNameTaken: 'Ein anderes Dokument hat diesen Kurznamen.',
    shortNameWrong:
      'Ein Kurzname hat kleine Buchstaben (a bis z), Ziffern und Bindestriche, wie „hafen-bericht“.',
    unwritten: (reason) => `Es konnte nicht geschrieben werden: ${reason}`,
    publish: {
      name: 'Was davon veröffentlicht wird',
      full: 'der ganze Text',
      excerpts: 'zitierte Absätze und ihre Nachbarn',
      quotes: 'nur die Zitate',
    },
  },
  timeline: {
    about: 'Angaben …',
    title: 'Angaben zur Zeitleiste',
    description: 'Beschreibung',
    language: 'Sprache',
    languageHelp: 'Für Titel und Zusammenfassungen: en, zh, de',
    id: 'Kennung, ihr Name in Adressen und Dateien',
    idHelp: 'Leer gelassen, ergibt sie sich aus dem Titel.',
    lanes: 'Spuren',
    laneName: (lane) => `Name der Spur „${lane}“`,
    laneId: (lane) => `Kennung der Spur „${lane}“`,
    newLane: 'Name der neuen Spur',
    add: 'Hinzufügen',
    up: (lane) => `Nach oben: „${lane}“`,
    down: (lane) => `Nach unten: „${lane}“`,
    removeLane: (lane) => `Spur „${lane}“ entfernen`,
    removeHelp: 'Ihre Ereignisse kommen in die erste Spur.',
  },
  missing: {
    language:
      'Seine Sprache ist nicht bekannt. Bis Sie sie wählen, werden Daten mit den Wörtern von fünf Sprachen zugleich gelesen, und manche vielleicht falsch.',
    published:
      'Der Tag der Veröffentlichung ist nicht bekannt. „Letzten Monat“ und „am Dienstag“ zählen von ihm.',
    takeDay: (day) => `Erschienen: ${day}`,
  },
  said: {
    done: (text) => `Erledigt: ${text}`,
    undone: (text) => `Rückgängig gemacht: ${text}`,
    redone: (text) => `Wiederholt: ${text}`,
    leftOut: 'Weggelassen',
    restored: 'Zurückgenommen',
    opened: (text) => `Geöffnet: ${text}`,
    removed: (text) => `Entfernt: ${text}`,
    withIssues: (said, count) =>
      `${said}. ${phrases.counted(count, { one: 'neues Problem', other: 'neue Probleme' })}`,
    renamed: (id) => `Der Kurzname ist jetzt ${id}.`,
  },
  cancel: 'Abbrechen',
  ok: 'OK',
  close: 'Schließen',
};
export default shell;
