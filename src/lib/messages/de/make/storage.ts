import type { MakeStorage } from '../../types/make/storage.js';
import phrases from '../phrases.js';

const documents = (count: number): string => phrases.counted(count, { one: 'Dokument', other: 'Dokumente' });

const storage: MakeStorage = {
  versions: 'Fassungen',
  state: {
    empty: 'Noch nichts zu speichern',
    saving: 'Wird gespeichert …',
    saved: (time) => `In diesem Browser gespeichert ${time}`,
    notInFile: 'in keiner Datei',
    inFile: (time) => `in einer Datei ${time}`,
    fileOld: (time) => `seit der Datei von ${time} geändert`,
    refused:
      'Dieser Browser bewahrt hier nichts auf, etwa in einem privaten Fenster. Ihre Arbeit ist nur auf dieser Seite: Speichern Sie sie in einer Datei, bevor Sie sie schließen.',
    full: 'In diesem Browser ist kein Platz mehr. Ihre Arbeit ist nur auf dieser Seite: Speichern Sie sie in einer Datei. Es wird weiter versucht, hier zu speichern.',
    failed: (reason) =>
      `Nicht gespeichert: ${reason}. Es wird noch einmal versucht; wenn es so bleibt, speichern Sie eine Datei.`,
    elsewhere: 'Dieses Projekt ist in einem anderen Tab offen. Hier kann es gelesen werden.',
    taken: 'Ein anderer Tab hat dieses Projekt übernommen. Hier wird nichts mehr gespeichert.',
    newer:
      'Eine neuere Version dieses Editors hat in diesem Browser Projekte gespeichert. Sie bleiben, wie sie sind; mit dem Neuladen der Seite kommt diese Version. Hier wird nichts gespeichert.',
    savedBefore: (time) => `Zuletzt gespeichert ${time}.`,
  },
  saveFile: 'Datei speichern …',
  retry: 'Noch einmal versuchen',
  takeOver: 'Hier bearbeiten',
  loss: {
    changes: (time) => `Die letzten Änderungen waren nicht zu lesen. Dies ist das Projekt vom Stand ${time}.`,
    version: (time) => `Das Projekt war nicht zu lesen. Dies ist seine Fassung von ${time}.`,
    documents: (count) =>
      count === 1
        ? '1 Dokument war nicht zu lesen und fehlt. Die Ereignisse sind alle da.'
        : `${documents(count)} waren nicht zu lesen und fehlen. Die Ereignisse sind alle da.`,
  },
  understood: 'OK',
  versionList: {
    about:
      'Die letzten zehn Fassungen in diesem Browser. Zu einer zurückzukehren ist ein Schritt, den Sie rückgängig machen können.',
    none: 'Es gibt noch keine Fassung. Eine wird bei jedem Öffnen aufgehoben und nach je zehn Minuten Arbeit.',
    reasons: {
      opened: 'beim Öffnen des Projekts',
      time: 'während der Arbeit',
      returned: 'vor der Rückkehr zu einer älteren Fassung',
      file: 'in einer Datei gespeichert',
    },
    counts: (events, count) =>
      `${phrases.counted(events, { one: 'Ereignis', other: 'Ereignisse' })}, ${documents(count)}`,
    look: 'Vergleichen',
    lookAt: (time) => `Fassung von ${time} vergleichen`,
    returnTo: 'Zu ihr zurückkehren',
    returned: (time) => `Dies ist die Fassung von ${time}.`,
    unreadable: 'Ein Dokument dieser Fassung ist nicht mehr zu lesen.',
    same: 'Sie hat dieselben Ereignisse und Dokumente wie jetzt.',
    onlyThere: 'Nur in dieser Fassung',
    onlyHere: 'Nur im Projekt, wie es jetzt ist',
    changed: 'Verschieden',
    untitled: 'Ohne Titel',
  },
  projects: {
    button: 'Projekte',
    title: 'Projekte in diesem Browser',
    about:
      'Sie sind nur auf diesem Gerät. Eine Datei ist der Weg zu einem anderen Gerät und eine zweite Kopie.',
    current: 'jetzt offen',
    open: 'Öffnen',
    openOne: (title) => `„${title}“ öffnen`,
    delete: 'Löschen',
    deleteOne: (title) => `„${title}“ löschen`,
    ask: (title) => `„${title}“ aus diesem Browser löschen? Eine Woche lang lässt es sich zurückholen.`,
    keep: 'Behalten',
    deleted: (title) => `„${title}“ ist gelöscht.`,
    undo: 'Zurückholen',
    begin: 'Neues Projekt',
    newer:
      'Von einer neueren Version dieses Editors gespeichert: Mit dem Neuladen der Seite kommt diese Version.',
    broken: 'Von diesem Projekt ist nichts zu lesen. Es bleibt, wie es ist.',
    damaged: 'Ein beschädigtes Projekt',
    changed: (time) => `geändert ${time}`,
  },
};
export default storage;
