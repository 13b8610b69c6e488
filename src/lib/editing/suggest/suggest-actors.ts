import type { Source } from '../../model/timeline.js';
import { spansAtBoundaries } from '../../source/find.js';
import { paragraphText } from '../../source/paragraph-text.js';
import type { EditedProject } from '../project.js';
import { findNames } from './find-names.js';

/** A name to choose as an actor: one that the project uses, or words of the paragraph. */
export interface ActorSuggestion {
  readonly name: string;
  /** Another event has it. */
  readonly isKnown: boolean;
  /** The paragraph has it, or its last word. */
  readonly isHere: boolean;
}

/** So many names are offered of each kind. */
const MAX_NAMES = 12;

/**
 * Returns names for the actors of an event: those already used that the quote has, then those that its paragraph has, then
 * runs of capitals in the paragraph, then the other names, the most used first. Nothing is invented.
 */
export function suggestActors(
  project: EditedProject,
  source: Source,
  paragraph: number,
  quote = '',
): readonly ActorSuggestion[] {
  const text = paragraphText(source, paragraph) ?? '';
  const known = namesByUse(project);
  const inQuote = known.filter((name) => hasName(quote, name));
  const here = known.filter((name) => !inQuote.includes(name) && hasName(text, name));
  const used = new Set(known.map((name) => name.toLowerCase()));
  const found = findNames(source, paragraph).filter((name) => !used.has(name.toLowerCase()));
  const fresh = [
    ...found.filter((name) => hasWhole(quote, name)),
    ...found.filter((name) => !hasWhole(quote, name)),
  ];
  const others = known.filter((name) => !inQuote.includes(name) && !here.includes(name));
  return [
    ...[...inQuote, ...here].map((name) => ({ name, isKnown: true, isHere: true })),
    ...fresh.slice(0, MAX_NAMES).map((name) => ({ name, isKnown: false, isHere: true })),
    ...others.slice(0, MAX_NAMES).map((name) => ({ name, isKnown: true, isHere: false })),
  ];
}

function namesByUse({ events }: EditedProject): readonly string[] {
  const counts = new Map<string, number>();
  for (const name of events.flatMap(({ actors }) => actors ?? []))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** True where a text has a name, or the last word of one: Krol for Ida Krol. */
function hasName(text: string, name: string): boolean {
  if (hasWhole(text, name)) return true;
  const last = /\s(\p{Lu}[\p{L}\p{M}'’-]{2,})$/u.exec(name)?.[1];
  return last !== undefined && hasWhole(text, last);
}

function hasWhole(text: string, name: string): boolean {
  return spansAtBoundaries(text, name).length > 0;
}
