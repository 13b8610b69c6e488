import type { MakeFiles } from '../../types/make/files.js';

const files: MakeFiles = {
  save: 'Speichern…',
  close: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert',
  add: {
    drop: 'Dokumente hier ablegen',
    choose: 'Dateien wählen…',
    kinds:
      'Gespeicherte Webseiten, PDF, Word (DOCX), Markdown und Text, bis 15 MB. Sie werden in diesem Browser gelesen und nirgendwohin gesendet.',
    importTable: 'Zeitleiste oder Tabelle einlesen …',
    paste: 'Oder einen Artikel einfügen',
    pasteHelp: 'Kopieren Sie seinen Text von der Seite, auf der Sie ihn lesen.',
    title: 'Titel',
    needsTitle: 'Schreiben Sie zuerst den Titel des Artikels.',
    addPasted: 'Eingefügtes hinzufügen',
    reading: (name) => `${name} wird gelesen …`,
    added: (title, paragraphs) =>
      `„${title}“ hinzugefügt: ${paragraphs} ${paragraphs === 1 ? 'Absatz' : 'Absätze'}.`,
    leftOut: (count) =>
      `${count} ${count === 1 ? 'Block wurde' : 'Blöcke wurden'} ausgelassen; Sie können sie zurückholen.`,
    isFolder: (name) =>
      `${name} ist ein Ordner: Ziehen Sie die Dateien darin hierher, oder öffnen Sie ihn unter „Speichern“ als Projekt.`,
    sameFile: (name, title) => `${name} ist dieselbe Datei wie „${title}“, die schon hier ist.`,
    sameText: (name, title) => `${name} hat denselben Text wie „${title}“, der schon hier ist.`,
    address:
      'Ein Browser darf keine Seite einer anderen Website laden. Fügen Sie den Text des Artikels ein, oder speichern Sie die Seite (dort Strg+S) und legen Sie die Datei hier ab. Oder laden Sie sie mit der Befehlszeile:',
    charset: 'Wie ist der Text kodiert?',
    readAgain: 'So lesen',
    typed: 'eingegeben',
  },
  refused: {
    empty: (name) => `${name} ist leer.`,
    picture: (name) => `${name} ist ein Bild: Es braucht zuerst eine Texterkennung.`,
    rtf: (name) => `${name} ist RTF: Speichern Sie es als DOCX oder als Text.`,
    gzip: (name) => `${name} ist mit gzip gepackt: Entpacken Sie es, und fügen Sie den Inhalt hinzu.`,
    password: (name) => `${name} hat ein Passwort: Speichern Sie es ohne.`,
    wrongPassword: (name) => `Das Passwort öffnet ${name} nicht.`,
    oldOffice: (name) => `${name} hat ein altes Office-Format: Speichern Sie es als DOCX.`,
    unknownKind: (name) => `${name} ist keine Art von Dokument, die gelesen werden kann.`,
    broken: (name) => `${name} ist beschädigt oder nur halb geladen.`,
    zip: (name) =>
      `${name} ist ein ZIP-Archiv und kein Dokument: Entpacken Sie es, und fügen Sie die Dokumente darin hinzu.`,
    tooLarge: (name) => `${name} ist zu groß: Gelesen werden bis zu 15 MB.`,
    charset: (name) => `${name} ist ein älterer Text, der nicht sagt, wie er kodiert ist.`,
    noText: (name) => `${name} hat keinen Text.`,
    noPageText: (name) =>
      `${name} hat keinen Text: Ein Skript schreibt ihn. Speichern Sie die Seite aus einem Browser, der sie zeigt.`,
    noArticle: (name) =>
      `In ${name} wurde kein Artikel gefunden: Kopieren Sie die Wörter, die Sie brauchen, und fügen Sie sie ein.`,
    scan: (name) => `${name} ist ein Scan ohne Text: Er braucht zuerst eine Texterkennung.`,
    form: (name) =>
      `${name} ist ein Formular, das nur manche Programme zeigen: Drucken Sie es in ein PDF, und fügen Sie dieses hinzu.`,
    lostLetters: (name) =>
      `Die Buchstaben von ${name} sind nicht lesbar: Seine Schriften sagen nicht, welche es sind.`,
    noPage: (name) => `${name} enthält keine Seite; vielleicht ist es nur halb geladen.`,
    webArchive: (name) =>
      `${name} ist ein Webarchiv, das nur die Befehlszeile liest: sourceline add, mit seinem Namen.`,
  },
  saving: {
    title: 'Projekt speichern',
    zip: 'Als ZIP-Archiv',
    zipHelp: 'Das ganze Projekt mit seinen Dokumenten; jeder Browser öffnet es wieder.',
    json: 'Als eine JSON-Datei',
    jsonHelp: 'Dasselbe in einer Datei, die ein Texteditor öffnet.',
    folder: 'In einem Ordner…',
    folderHelp: 'Nur geänderte Dateien werden geschrieben. sourceline check und build lesen ihn.',
    noFolder: 'Dieser Browser kann nicht in Ordner schreiben: Speichern Sie ein ZIP-Archiv.',
    goOn: (folder) => `Im Ordner „${folder}“ weitermachen`,
    goOnHelp:
      'Dieses Projekt wurde in einem Ordner gespeichert. Was andere Programme dort geändert haben, wird übernommen.',
    notNow: 'Nicht jetzt',
    folderMerged: 'Änderungen eines anderen Programms wurden übernommen.',
    folderTaken: (folder) =>
      `In ${folder} liegt eine andere Zeitleiste: Öffnen Sie diese, oder wählen Sie einen leeren Ordner. Nichts wurde geschrieben.`,
    folderBroken: (file, folder) =>
      `${file} in ${folder} lässt sich nicht mehr lesen. Nichts wurde geschrieben.`,
    folderConflicts: (folder) =>
      `Ein anderes Programm hat in ${folder} dasselbe geändert. Nichts wurde geschrieben: Wählen Sie unten, dann wird gespeichert.`,
    saved: (name) => `${name} gespeichert.`,
    wrote: (folder, files) => `${files} ${files === 1 ? 'Datei' : 'Dateien'} in ${folder} geschrieben.`,
    open: 'Projekt öffnen',
    openHelp:
      'Ein ZIP-Archiv, eine JSON-Datei oder ein Ordner. Was jetzt offen ist, bleibt in diesem Browser.',
    chooseFile: 'Datei wählen…',
    chooseFolder: 'Ordner wählen…',
    opened: (title, events, documents) =>
      `„${title}“ geöffnet: ${events} ${events === 1 ? 'Ereignis' : 'Ereignisse'}, ${documents} ${documents === 1 ? 'Dokument' : 'Dokumente'}.`,
    faults: (count) =>
      `${count} ${count === 1 ? 'Fehler wurde' : 'Fehler wurden'} gefunden; was lesbar war, ist hier.`,
    failed: (reason) => `Das ging nicht: ${reason}`,
  },
  unopened: {
    broken: (name) => `${name} ist beschädigt oder nur halb geladen. Nichts wurde geändert.`,
    foreign: (name) =>
      `${name} ist kein Projekt: Es hat weder eine Zeitleiste noch Quellen. Nichts wurde geändert.`,
    tooLarge: (name) =>
      `${name} ist entpackt größer als 500 MB und wird nicht geöffnet. Nichts wurde geändert.`,
    path: (name) =>
      `${name} hat Dateien, die außerhalb seines Ordners lägen, und wird nicht geöffnet. Nichts wurde geändert.`,
    encrypted: (name) => `${name} hat ein Passwort: Speichern Sie es ohne. Nichts wurde geändert.`,
    newer: (name) =>
      `${name} wurde mit einer neueren Version dieses Editors geschrieben: Laden Sie diese Seite neu, und öffnen Sie es dann. Nichts wurde geändert.`,
  },
  publishing: {
    title: 'Veröffentlichen',
    help: 'Dateien für jeden Webserver oder zum Verschicken. Die Zeitleiste wird vorher geprüft.',
    notReady: 'Noch kein Ereignis kann veröffentlicht werden: Jedes braucht ein Datum und ein Zitat.',
    issues: (count) => `${count} ${count === 1 ? 'Fehler muss' : 'Fehler müssen'} vorher behoben werden.`,
    drafts: (count) => `${count} ${count === 1 ? 'Entwurf wird' : 'Entwürfe werden'} nicht veröffentlicht.`,
    unquoted: (count) =>
      `${count} ${count === 1 ? 'Ereignis wird' : 'Ereignisse werden'} ausgelassen: Ein Zitat steht nicht an seiner Stelle im Dokument.`,
    faults: (count) =>
      `${count} ${count === 1 ? 'Fehler bleibt' : 'Fehler bleiben'} in dem, was veröffentlicht wird.`,
    ask: (name) => `${name} so speichern?`,
    goOn: 'Trotzdem speichern',
    look: 'Erst ansehen',
    partly: (count) =>
      `Von ${count} ${count === 1 ? 'Dokument' : 'Dokumenten'} wird nur ein Teil veröffentlicht.`,
    standalone: 'Eine HTML-Datei',
    standaloneHelp: 'Geht von einer Festplatte, aus einer Mail oder von jedem Server, ohne Netz.',
    embed: 'Seite zum Einbetten',
    embedHelp: 'Legen Sie sie auf Ihren Server, und zeigen Sie sie in einem Rahmen.',
    formats: 'Andere Formate',
    all: 'Alle als ZIP',
    making: (name) => `${name} wird erstellt …`,
    made: (name) => `${name} gespeichert.`,
    failed: (name, reason) => `${name} wurde nicht erstellt: ${reason}`,
  },
};
export default files;
