import type { MakeFolder } from '../../types/make/folder.js';

const folder: MakeFolder = {
  name: 'Ordner',
  saved: (folder, time) => `Im Ordner ${folder} gespeichert um ${time}`,
  saving: 'Wird gespeichert …',
  failed: {
    name: (file) => `${file} ist keine Datei eines Projekts und wird nicht geschrieben.`,
    link: (file) =>
      `${file} ist eine Verknüpfung. Verknüpfungen wird nicht gefolgt: Legen Sie die Datei selbst dorthin.`,
    kind: (file) => `${file} ist keine Datei und kann nicht geschrieben werden.`,
    changed: (file) => `${file} wurde von einem anderen Programm geändert.`,
    gone: (file) => `${file} ist nicht mehr da.`,
    rights: (file) => `Es fehlt die Erlaubnis, ${file} zu schreiben.`,
    full: () => 'Auf dem Datenträger ist kein Platz mehr.',
    large: (file) => `${file} ist zu groß.`,
    system: (file) => `${file} konnte nicht geschrieben werden: Das System hat es abgelehnt.`,
    away: () => 'sourceline dev antwortet nicht. Starten Sie es im Terminal neu.',
  },
  keptInBrowser: 'Ihre Arbeit bleibt in diesem Browser, bis sie im Ordner ist.',
  keptInPage: 'Ihre Arbeit ist nur in dieser Seite: Lassen Sie sie offen oder speichern Sie eine Datei.',
  retry: 'Erneut versuchen',
  broken: (file, line, found) =>
    `${file} kann nicht gelesen werden${line === undefined ? '' : `, Zeile ${line}`}. Bis dahin wird nichts geschrieben.${found === '' ? '' : ` (${found})`}`,
  refused: (files) => `Unberührt, da es Verknüpfungen oder keine Dateien sind: ${files}`,
  program:
    'Die Zeitleiste ist ein Programm, events.ts. Es wird gezeigt; was Sie ändern, wird nicht hineingeschrieben.',
  convert: 'In timeline.json umwandeln',
  convertAsk:
    'timeline.json wird mit dem geschrieben, was das Programm ergibt. Das Programm bleibt mit seinen Kommentaren als events.ts.bak.',
  convertYes: 'Umwandeln',
  cancel: 'Abbrechen',
  converted: (kept) => `Umgewandelt. Das Programm heißt jetzt ${kept}.`,
  merged: 'Änderungen eines anderen Programms wurden übernommen.',
  conflicts: (count) =>
    count === 1 ? 'Eine Änderung steht im Konflikt.' : `${count} Änderungen stehen im Konflikt.`,
  conflictHelp: 'Ein anderes Programm hat dasselbe geändert. Bis Sie wählen, wird nichts geschrieben.',
  place: {
    project: (field) => `Zeitleiste: ${field}`,
    lane: (id, field) => `Spur ${id}${field === undefined ? '' : `: ${field}`}`,
    event: (id, field) => `Ereignis ${id}${field === undefined ? '' : `: ${field}`}`,
    document: (id) => `Dokument ${id}`,
    media: (id) => `Bild ${id}`,
  },
  ours: 'Hier',
  theirs: 'Im Ordner',
  keepOurs: 'Dies behalten',
  takeTheirs: 'Das aus dem Ordner nehmen',
  removed: 'Entfernt',
};
export default folder;
