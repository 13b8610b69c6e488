import { fontAssets } from '../assets/files.js';
import { findMissingLetters, type FontAssets } from '../lib/core.js';
import type { Checked } from './folder.js';
import { fontPlaces } from './fonts.js';

/** Adds to what a check found, as notes, which letters pictures and PDF files will have boxes for. */
export async function addPictureNotes(checked: Checked, fonts: FontAssets): Promise<Checked> {
  const { timeline, file, locate, issues } = checked;
  if (!timeline) return checked;
  const notes = await findMissingLetters(timeline, fonts);
  return { ...checked, issues: [...issues, ...notes.map((note) => ({ ...note, file, ...locate(note) }))] };
}

/** Returns the fonts that the command line finds from a folder. */
export function findFonts(from: string, given?: readonly string[]): FontAssets {
  return fontAssets(fontPlaces(from, given));
}
