import { frameLettersOf } from '../../assets/frame-letters.js';
import { drawnTexts, loadFaces, type FontWeight, type Timeline } from '../core.js';
import { siteAssets } from './assets.js';
import { allTimelines } from './timelines.js';

const WEIGHTS: readonly FontWeight[] = ['regular', 'semibold'];

/** Returns the fonts of other scripts that a timeline needs, with those of its frame, as addresses name them. */
export async function listScriptFonts(timeline: Timeline): Promise<string[]> {
  const frame = [frameLettersOf('en'), frameLettersOf(timeline.language)];
  const texts = [...frame, ...Array.from(drawnTexts(timeline), ({ text }) => text)];
  const { used } = await loadFaces(texts, timeline, siteAssets());
  return used.flatMap(({ id }) => WEIGHTS.map((weight) => `${id}-${weight}`));
}

/** Returns the font that an address names: `sc-regular`. */
export async function findFont(params: {
  readonly timeline: string;
  readonly font: string;
}): Promise<Uint8Array | undefined> {
  const timeline = allTimelines().get(params.timeline);
  const weight = WEIGHTS.find((each) => params.font.endsWith(`-${each}`));
  if (!timeline || weight === undefined) return undefined;
  return siteAssets().scriptFont(params.font.slice(0, -weight.length - 1), weight, timeline);
}
