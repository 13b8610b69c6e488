import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lettersOf } from './every-byte';

/* The timeline of tests/fixtures/sites/parts: what of its sources may be published, and what may not. */

export const PARTS = 'tests/fixtures/sites/parts';
const FOLDER = new URL('./fixtures/sites/parts/skarholm-light/sources/', import.meta.url);

/** What may be found of these sources; all else may not. */
export const PUBLISHED: Readonly<Record<string, readonly string[]>> = {
  'north-post': [
    'The keeper, Jonas Ek, was in the gallery until midnight.',
    'On 7 February 1913 the light on Skarholm went out. The keeper found the door of the gallery open.',
    '“I had the only key,” he said.',
    'A ledger in the customs house names the smugglers.',
    'The light was lit again on 9 February 1913.',
    'Herring fetched fourpence at the quay.',
  ],
  'board-letter': [
    'the lens cracked',
    'lens cracked in frost',
    'the inspector resigned',
    'We recommend that the light be given a second keeper',
  ],
};

/** The sentences of the text of a source, its title aside, in whatever block they are. */
export function sentencesOf(source: string): string[] {
  const [, , body = ''] = readFileSync(fileURLToPath(new URL(`${source}.md`, FOLDER)), 'utf8').split(
    /^---$/m,
  );
  const blocks = body.split(/\n/).filter((line) => !line.startsWith('# ') && !/^[-| ]*$/.test(line));
  const texts = blocks.map((line) => line.replace(/^#+ |^- |^\[\^1\]: |\[\^1\]|^!\[|\]\(.*\)$/g, ''));
  return texts.flatMap((text) => text.split(/(?<=[.;!?])\s+(?=\S)/)).map((text) => text.trim());
}

const isPublished = (source: string, sentence: string): boolean =>
  (PUBLISHED[source] ?? []).some((text) => lettersOf(text).includes(lettersOf(sentence)));
/** The sentences that may be in nothing that leaves the project. */
export const UNPUBLISHED = Object.keys(PUBLISHED).flatMap((source) =>
  sentencesOf(source).filter((sentence) => !isPublished(source, sentence)),
);
/** Words that are in no other text of the project: a part of a sentence would have one of them. */
const RARE =
  /\b(?:marline|spindrift|breakwater|tallow had|candlemas|quartermaster|dogcart|turpentine|oilskin|halvorsen|brynhild|smouldering|sextant on|apothecary|transcribed by|memorandum must|whose gout|forbade|two hundred guineas|treasurer|landlady|barometer|bribery|saltpetre|tarpaulin|maelstad|annuity|sobriety|envelopes)\b/gi;
export const RARE_WORDS = [...new Set(UNPUBLISHED.flatMap((sentence) => sentence.match(RARE) ?? []))];
