import { clustersOf } from '../../layout/clusters.js';

/** Letters of scripts without spaces between words: a line may end behind each of them. */
const FREE =
  /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u;
/** Marks that no line begins with, and marks that none ends with, beside such letters. */
const CLOSING = /^[、。，．：；？！）」』】》〉〕…—”’·・ーゝ々ฯๆ၊။។៕]/;
const OPENING = /^[（「『【《〈〔“‘]/;

type Kind = 'space' | 'word' | 'free' | 'opening';

function kindOf(cluster: string): Kind {
  if (/^\s/.test(cluster)) return 'space';
  if (OPENING.test(cluster)) return 'opening';
  return FREE.test(cluster) ? 'free' : 'word';
}

/** Returns a text in the pieces between which a line may break: white space, words, letters with their punctuation. */
export function splitLine(text: string): string[] {
  const pieces: string[] = [];
  let before: Kind | undefined;
  for (const cluster of clustersOf(text)) {
    const kind = kindOf(cluster);
    const isClosed = before === 'free' && CLOSING.test(cluster);
    const isOpened = before === 'opening' && kind !== 'space';
    // An opening mark within a word is a part of it.
    const isSame = kind !== 'free' && (kind === before || (before === 'word' && kind === 'opening'));
    if (isClosed || isOpened || isSame) pieces[pieces.length - 1] += cluster;
    else pieces.push(cluster);
    if (!isClosed) before = isSame ? before : kind;
  }
  return pieces;
}
