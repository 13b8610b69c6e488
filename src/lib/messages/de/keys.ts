import type { KeyMessages } from '../types/page.js';

/** The keys of a timeline, in German. Pages load them late; where a page is one script they are inside. */
const keys: readonly KeyMessages[] = [
  { keys: '← →', does: 'voriges oder nächstes Ereignis in der Zeit' },
  { keys: '↑ ↓', does: 'Ereignis darüber oder darunter' },
  { keys: 'Pos1 Ende', does: 'erstes oder letztes Ereignis' },
  { keys: 'Eingabe', does: 'zitierte Textstelle öffnen' },
  { keys: 'Leertaste', does: 'die Ereignisse aufzählen, die hier ein „+“ zählt' },
  { keys: 'Esc', does: 'zurück zur vorigen Stelle' },
  { keys: '+ −', does: 'vergrößern oder verkleinern' },
  { keys: '0', does: 'alle Ereignisse zeigen' },
  { keys: '/', does: 'suchen' },
  { keys: 'F', does: 'ausgewähltes Ereignis oder Treffer der Suche einpassen' },
  { keys: 'G', does: 'zu einem Datum gehen' },
  { keys: '?', does: 'diese Liste', setting: 'Buchstaben und Zeichen gelten überall auf der Seite' },
];
export default keys;
