import type { Timeline } from '../../model/timeline.js';
import { clustersOf } from '../../layout/clusters.js';
import type { FontAssets } from '../format.js';
import { charactersOf } from './cmap.js';
import { isUnseen, isUnwritable, textsOf } from './letters.js';
import { eastAsianFonts, fontsFor } from './scripts.js';

/** A font of other letters than those of the figure’s own. */
export interface Face {
  readonly id: string;
  readonly regular: Uint8Array;
  readonly semibold: Uint8Array;
}

/** A part of a text that one font draws. */
export interface FontPart {
  readonly text: string;
  /** The font where it is not the figure’s own. */
  readonly face?: Face;
  /** No font has it: a box is drawn for it. */
  readonly isMissing?: true;
}

/** The fonts that some texts need, and which part of a text each of them draws. */
export class Faces {
  readonly #has: (codePoint: number) => boolean;
  readonly #fontOf: (cluster: string) => Promise<Face | undefined>;
  /** By cluster or character that the figure’s own font lacks: its font, or none. */
  readonly #found = new Map<string, Face | undefined>();

  constructor(own: Uint8Array, fontOf: (cluster: string) => Promise<Face | undefined>) {
    this.#has = charactersOf(own);
    this.#fontOf = fontOf;
  }

  /** The fonts that are needed, in the order of their names. */
  get used(): readonly Face[] {
    const faces = new Map([...this.#found.values()].flatMap((face) => (face ? [[face.id, face]] : [])));
    return [...faces.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Loads the fonts that texts need. */
  async add(texts: Iterable<string>): Promise<void> {
    for (const text of texts) {
      if (this.isOwn(text)) continue;
      for (const cluster of clustersOf(text)) await this.#find(cluster);
    }
  }

  /** Returns a text cut where the font changes; the figure’s own font is preferred. */
  pieces(text: string): readonly FontPart[] {
    if (this.isOwn(text)) return [{ text }];
    const parts = clustersOf(text).flatMap((cluster) => this.#pieceOf(cluster));
    const pieces: FontPart[] = [];
    for (const [index, part] of parts.entries()) {
      const last = pieces.at(-1);
      // A space between words of one font is that font's: the words are shaped and copied as one phrase.
      const isBetween = part.text === ' ' && last?.face && parts[index + 1]?.face === last.face;
      const face = isBetween && charactersOf(last.face.regular)(0x20) ? last.face : part.face;
      if (last && last.face === face && !last.isMissing && !part.isMissing)
        pieces[pieces.length - 1] = { ...last, text: last.text + part.text };
      else pieces.push(face ? { ...part, face } : part);
    }
    return pieces;
  }

  async #find(cluster: string): Promise<void> {
    if (this.isOwn(cluster) || this.#found.has(cluster)) return;
    const face = await this.#fontOf(cluster);
    this.#found.set(cluster, face);
    if (face) return;
    for (const character of cluster)
      if (character !== cluster && !this.isOwn(character) && !this.#found.has(character))
        this.#found.set(character, await this.#fontOf(character));
  }

  #pieceOf(cluster: string): FontPart[] {
    if (this.isOwn(cluster)) return [{ text: cluster }];
    const face = this.#found.get(cluster);
    if (face) return [{ text: cluster, face }];
    const characters = Array.from(cluster);
    if (characters.length === 1) return [{ text: cluster, isMissing: true }];
    return characters.flatMap((character) => this.#pieceOf(character));
  }

  /** Returns true when the figure’s own font has every letter of a text. */
  isOwn(text: string): boolean {
    for (const character of text)
      if (!isUnseen(character) && (isUnwritable(character) || !this.#has(character.codePointAt(0) ?? 0)))
        return false;
    return true;
  }
}

/** Returns the fonts for texts that are drawn of a timeline. Fonts that are not there are left out, never an error. */
export async function loadFaces(
  texts: Iterable<string>,
  timeline: Timeline,
  assets: FontAssets,
): Promise<Faces> {
  const given = assets.givenFonts ?? [];
  const eastAsian = eastAsianFonts(
    timeline,
    Array.from(textsOf(timeline), ({ text }) => text),
  );
  const loaded = new Map<string, Promise<Face | undefined>>();
  const load = async (id: string): Promise<Face | undefined> => {
    const regular = await assets.scriptFont(id, 'regular', timeline);
    const semibold = regular && (await assets.scriptFont(id, 'semibold', timeline));
    return regular && semibold && { id, regular, semibold };
  };
  const faces = new Faces(await assets.font('regular'), async (cluster) => {
    const seen = Array.from(cluster).filter((character) => !isUnseen(character));
    if (seen.some(isUnwritable)) return undefined;
    for (const id of [...given, ...fontsFor(seen[0] ?? '', eastAsian)]) {
      const face = loaded.get(id) ?? load(id);
      loaded.set(id, face);
      const has = await face.then((one) => one && charactersOf(one.regular));
      if (has && seen.every((character) => has(character.codePointAt(0) ?? 0))) return face;
    }
    return undefined;
  });
  await faces.add(texts);
  return faces;
}
