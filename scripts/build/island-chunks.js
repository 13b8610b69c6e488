// Which file each module of the site's scripts and styles goes into. Many small files are compressed each by itself,
// which costs 4 kB of 75, and styles in many files hold up the first paint.

import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT } from '../lib/install.js';

/** @typedef {(id: string) => { importedIds: readonly string[] } | null} InfoOf */

/** @param {string} path below src/ */
const source = (path) => join(ROOT, 'src', ...path.split('/'));

/** They name all that the library has, and are not gone through: what is used of them is named below. */
const DOORS = ['lib/index.ts', 'lib/core.ts', 'lib/archive.ts'].map(source);

/** Whose static imports are the first view of a timeline, and of the page that opens a file. */
// Not the scripts that start them: these wait for messages, whose file in turn waits for this one.
const TIMELINE = [
  'islands/TimelineIsland.svelte',
  'islands/start.ts',
  'lib/components/TimelineBody.svelte',
].map(source);
const OPEN = ['islands/open.ts', 'lib/components/archive/ArchivePage.svelte'].map(source);

/** What every page does; some do nothing else. */
const PAGE = source('islands/page.ts');
/** The modules of a language that a timeline is shown with at first. */
const FIRST_MESSAGES = ['catalogues', 'page', 'axis', 'dates', 'phrases'];
/** What is known of every language: its name, and how to load its messages. */
const LANGUAGE = 'language';

/** Components that only the page for large tables has. */
const ARCHIVE = /[\\/]components[\\/]archive[\\/]/;

/** The islands whose styles are in the pages' one file, as those of a timeline are. */
const OTHERS = ['islands/SourceIsland.svelte', 'islands/EventIsland.svelte'].map(source);
/** Components that pages take from the library, for their styles. A test finds what is missing. */
export const PAGE_PARTS = [
  'AxisPreview',
  'Byline',
  'DateLine',
  'PageHead',
  'QuoteList',
  'evidence/Comparison',
  'evidence/DateBasis',
  'evidence/EvidenceList',
  'reading/PublishedText',
  'reading/ReadingView',
].map((name) => source(`lib/components/${name}.svelte`));

/**
 * Returns the components that pages are made of, the layout first, as its styles are.
 * @returns {string[]}
 */
export function pageComponents() {
  const files = readdirSync(source('routes'), { recursive: true, encoding: 'utf8' });
  const found = files.map((path) => path.split(sep).join('/')).filter((path) => path.endsWith('.svelte'));
  const isLayout = (/** @type {string} */ path) => Number(path.endsWith('/+layout.svelte'));
  return found.sort((a, b) => isLayout(b) - isLayout(a)).map((path) => source(`routes/${path}`));
}

/**
 * Returns every module that is loaded with `starts`; what is imported later has no part in it.
 * @param {readonly string[]} starts
 * @param {readonly string[]} doors modules that are not gone through
 * @param {InfoOf} infoOf
 * @returns {Set<string>}
 */
function loadedWith(starts, doors, infoOf) {
  const found = new Set(starts);
  for (const id of found)
    for (const next of infoOf(id)?.importedIds ?? []) if (!doors.includes(next)) found.add(next);
  return found;
}

/** What the bundler adds of its own. */
const RUNTIME = /^\0rolldown[\\/]runtime/;
/** Messages of a language; those that several languages use are few and go with the script. */
const MESSAGES =
  /[\\/]src[\\/]lib[\\/]messages[\\/](?:([a-z]{2,3})[\\/](\w+)|(?:clock|date|intl|languages|load|registry|years))\.ts$/;

/**
 * Returns the groups of modules that have a file of their own; for all others the bundler chooses.
 */
export function chunkGroups() {
  /** @type {Record<'timeline' | 'open' | 'pages', Set<string>> | undefined} */
  let sets;
  /** @param {{ getModuleInfo: InfoOf }} context */
  const setsOf = (context) => {
    /** @param {readonly string[]} starts */
    const from = (starts) => loadedWith(starts, DOORS, (each) => context.getModuleInfo(each));
    return (sets ??= {
      timeline: from(TIMELINE),
      open: from(OPEN),
      pages: from([...pageComponents(), ...PAGE_PARTS, ...TIMELINE, ...OTHERS]),
    });
  };
  /** @typedef {(id: string, context: { getModuleInfo: InfoOf }) => string | null} NameOf */
  /** @type {NameOf} */
  const styles = (id, context) => {
    if (!id.endsWith('.css')) return null;
    const { pages, open } = setsOf(context);
    if (pages.has(id)) return 'site';
    // What it shares with what a timeline loads later is little, and goes with the first.
    return open.has(id) ? (ARCHIVE.test(id) ? 'open' : 'site') : null;
  };
  /** @type {NameOf} */
  const first = (id, context) => {
    const [isMessages, language, name = ''] = MESSAGES.exec(id) ?? [];
    if (language && name !== LANGUAGE) return null;
    return isMessages || RUNTIME.test(id) || setsOf(context).timeline.has(id) ? 'first' : null;
  };
  /** @type {NameOf} */
  const messages = (id) => {
    const [, language, name = ''] = MESSAGES.exec(id) ?? [];
    return language && FIRST_MESSAGES.includes(name) ? language : null;
  };
  // A module takes along what it imports, but not what a group before it has.
  return [
    { name: styles, priority: 4 },
    { name: (/** @type {string} */ id) => (id === PAGE ? 'page' : null), priority: 3 },
    { name: first, priority: 2 },
    { name: messages, priority: 1 },
  ];
}

/**
 * Returns the groups of the editor's modules: each language's messages of its start are one file. What the languages share is
 * another, or the first of them would have it, and every author would load that language too. The English words of dates are in
 * it: the check writes with them in every language.
 */
export function editorGroups() {
  return [
    {
      name: (/** @type {string} */ id) =>
        /[\\/]lib[\\/]messages[\\/](?:[^\\/]+|en[\\/](?:dates|phrases)\.ts)$/.test(id) ? 'make-words' : null,
      priority: 2,
    },
    {
      name: (/** @type {string} */ id) =>
        /[\\/]messages[\\/]([a-z]{2,3})[\\/](?!language|make[\\/]imports)/
          .exec(id)?.[1]
          ?.replace(/^/, 'make-') ?? null,
      priority: 1,
    },
  ];
}
