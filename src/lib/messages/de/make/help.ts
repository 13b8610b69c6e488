import type { MakeHelp } from '../../types/make/help.js';

const help: MakeHelp = {
  keys: 'Tasten',
  close: 'Schließen',
  empty: {
    title: 'Das erste Ereignis',
    steps: [
      'Ein Dokument hinzufügen: eine gespeicherte Seite, ein PDF, eine Word-Datei oder Text unten ablegen oder einfügen.',
      'Die Wörter markieren, die sagen, was geschah, und Enter oder „Ereignis“ drücken.',
      'Titel und Datum ansehen und speichern (Strg + Enter).',
    ],
    sample: 'Mit einem Beispiel ausprobieren',
    sampleHelp: 'Drei kurze Texte über einen Hafen. Sie sind erfunden und lassen sich jederzeit entfernen.',
    tour: 'Kurz erklären',
    opened: 'Das Beispiel ist offen. Eine Stelle markieren und Enter oder „Ereignis“ drücken.',
  },
  tour: {
    title: 'So geht es',
    steps: [
      {
        title: 'Dokumente',
        text: 'Jedes Ereignis beruht auf einem Dokument. Von einer anderen Website lässt sich keine Seite holen: im Browser speichern und die Datei hierher ziehen oder den Text einfügen.',
      },
      {
        title: 'Markieren, dann Enter',
        text: 'Die Wörter markieren, die sagen, was geschah. Enter macht ein Ereignis daraus, Q fügt sie dem gewählten Ereignis hinzu, M merkt sie für später vor; die Leiste unter den Wörtern tut dasselbe. Auf einem Touchscreen das erste und das letzte Wort antippen.',
      },
      {
        title: 'Titel und Datum',
        text: 'Das Zitat ist ausgefüllt und bleibt, wie es ist. Das Datum ist aus den Wörtern des Dokuments gelesen; jede Möglichkeit sagt, wie. Wo die Wörter vage sind, ist nichts vorgewählt.',
      },
      {
        title: 'Prüfen und veröffentlichen',
        text: 'Die Zeile unten zählt, was fehlt. Veröffentlichen schreibt eine Datei, die die Zeitleiste mit ihren Belegen zeigt. Bis dahin bleibt alles auf diesem Gerät.',
      },
    ],
    next: 'Weiter',
    back: 'Zurück',
    skip: 'Überspringen',
    end: 'Anfangen',
    place: (step, all) => `${step} von ${all}`,
  },
  groups: [
    {
      title: 'Im Artikel',
      keys: [
        { keys: ['←', '→'], does: 'wortweise gehen' },
        { keys: ['Umschalt + ←', 'Umschalt + →'], does: 'wortweise markieren' },
        { keys: ['Strg + ←', 'Strg + →'], does: 'satzweise gehen, mit Umschalt markieren' },
        { keys: ['Pos1', 'Ende'], does: 'Anfang und Ende des Absatzes' },
        { keys: ['↑', '↓'], does: 'Absatz davor und danach' },
        { keys: ['Enter'], does: 'ein Ereignis aus der Markierung oder dem Satz machen' },
        { keys: ['Q'], does: 'als Zitat zum gewählten Ereignis' },
        { keys: ['D'], does: 'das Datum daraus nehmen' },
        { keys: ['M'], does: 'für später merken' },
        { keys: ['Alt + ↓', 'Alt + ↑'], does: 'nächster und voriger Absatz ohne Ereignis' },
        { keys: ['Esc'], does: 'nichts markieren' },
      ],
    },
    {
      title: 'In der Liste der Daten',
      keys: [
        { keys: ['↑', '↓'], does: 'von Datum zu Datum gehen' },
        { keys: ['Enter'], does: 'aus dem Datum und seinem Satz ein Ereignis machen' },
        { keys: ['C'], does: 'ebenso, und nach dem Datum fragen' },
        { keys: ['X'], does: 'ein Datum verwerfen oder zurückholen' },
      ],
    },
    {
      title: 'Beim Bereinigen',
      keys: [
        { keys: ['X'], does: 'einen Block weglassen oder zurücknehmen' },
        { keys: ['M'], does: 'mit dem Block davor verbinden' },
        { keys: ['S'], does: 'teilen' },
      ],
    },
    {
      title: 'Überall',
      keys: [
        { keys: ['Strg + Enter'], does: 'das Ereignis speichern' },
        { keys: ['Strg + Z'], does: 'rückgängig' },
        { keys: ['Strg + Umschalt + Z'], does: 'wiederholen' },
        { keys: ['Strg + O'], does: 'Dokumente hinzufügen' },
        { keys: ['Strg + S'], does: 'als Datei oder Ordner speichern' },
        { keys: ['Strg + Umschalt + S'], does: 'veröffentlichen' },
        { keys: ['F6'], does: 'nächster Bereich' },
        { keys: ['?'], does: 'diese Liste' },
      ],
    },
  ],
};
export default help;
