import type { TypedWords } from '../model/dates/typed.js';
import { LANGUAGES } from './languages.js';
import * as registry from './registry.js';

let loading: Promise<TypedWords> | undefined;

/** Loads what a typed date may be made of, in all languages: a reader of one may paste from another. */
export function loadTypedWords(): Promise<TypedWords> {
  return (loading ??= load());
}

async function load(): Promise<TypedWords> {
  const modules = await Promise.all(LANGUAGES.map((language) => registry[language].typed()));
  const names = modules.map((module) => module.default);
  return {
    months: joined(names.map(({ months }) => months)),
    seasons: joined(names.map(({ seasons }) => seasons)),
    ignored: names.flatMap(({ ignored }) => ignored.split(' ')),
    before: names.flatMap(({ before }) => before?.split(' ') ?? []),
  };
}

/** Returns the lists of all languages, each beside those of the same place. */
function joined(ofLanguages: readonly string[]): string[][] {
  const lists = ofLanguages.map((names) => names.split('|'));
  return (lists[0] ?? []).map((_, place) => lists.flatMap((list) => list[place]?.split(' ') ?? []));
}
