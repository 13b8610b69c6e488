import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { definitionsAmong, LANGUAGES, type Language } from '../../lib/core.js';
import { readSettings, type Site } from '../../site/settings.js';
import { assetPlaces } from '../assets.js';
import { exitCodeOf } from '../check.js';
import type { Command } from '../command.js';
import { FONT_OPTION } from '../fonts.js';
import type { Given } from '../options.js';
import { printableLine } from '../printable.js';
import { buildSite } from '../site/build.js';
import { builtSiteFolder } from '../site/folder.js';
import { outputAt } from '../site/output.js';
import { readProjects } from '../site/projects.js';
import { readBasePath, readOrigin } from '../site/place.js';
import { CannotError, EXIT, UsageError } from '../usage.js';

const OPTIONS = {
  out: { name: 'out', short: 'o', value: '<folder>', help: 'where the site goes; site by default' },
  title: {
    name: 'title',
    value: '<text>',
    help: 'the name of the site, in its header and in titles of pages',
  },
  origin: {
    name: 'site-url',
    value: '<address>',
    help: 'the host that will have it, https://timelines.example: previews of links and saved files then name their pages',
  },
  base: { name: 'base', value: '<path>', help: 'the path below that host, /timelines' },
  language: {
    name: 'lang',
    value: '<code>',
    help: 'the language of the pages whose address names none; the others begin with theirs',
    allowed: LANGUAGES,
  },
  force: { name: 'force', help: 'write into a folder that has other files, which stay' },
} as const;

export const build: Command = {
  name: 'build',
  operands: '[folder]…',
  summary: 'write the whole site of one project or of several, for any host that serves files',
  options: [...Object.values(OPTIONS), FONT_OPTION],
  min: 0,
  max: Infinity,
  notes: [
    'Example: sourceline build harbour -o site --title "Harbour Museum" --site-url https://timelines.example',
    'A folder is a project, or has projects in it; without one it is this folder. The site has the pages of each timeline, event and source, in every language, with search, embed, and all formats; with several projects its front page lists them.',
    'The projects are checked before, as by `sourceline check`. What has faults is not written, and the site before stays as it is.',
    'The folder for the site is new, empty, or from an earlier build, which is replaced.',
  ],
  run: async (given, context) => {
    const { terminal, from, load } = context;
    const folders = projectFolders(given.operands, from);
    const { origin, base, settings } = readSite(given);
    const name = valueOf(given, 'out') ?? 'site';
    const output = outputAt(name, from, folders, given.values.has(OPTIONS.force.name));
    const places = assetPlaces(from, given.values.get(FONT_OPTION.name));
    const { outcome, timelines } = await readProjects(folders, {
      load,
      from,
      isColoured: terminal.isErrorColoured,
      onFolder: (folder, index) => terminal.progress(`reading ${folder} (${index + 1} of ${folders.length})`),
    });
    if (!outcome.isClean) {
      terminal.warn(`${outcome.text}\nno site was written\n`);
      return exitCodeOf(outcome);
    }
    await buildSite({
      site: builtSiteFolder(),
      output,
      input: { timelines, settings, origin, base, places },
      isCompressed: true,
      onProgress: (done, of) =>
        terminal.progress(done < of ? `writing ${done + 1} of ${of} pages and files` : 'compressing'),
    });
    terminal.progress('');
    const events = timelines.reduce((sum, { timeline }) => sum + timeline.events.length, 0);
    await terminal.print(
      `${printableLine(name)}: the site of ${count(timelines.length, 'timeline')} with ${count(events, 'event')}\n`,
    );
    return EXIT.done;
  },
};

/** Returns the folders of projects that a command line names: a folder that is none may have some in it. */
function projectFolders(operands: readonly string[], from: string): string[] {
  const named = operands.length > 0 ? operands : ['.'];
  const folders = named.flatMap((name) => projectsAt(name, resolve(from, name)));
  return [...new Set(folders)];
}

function projectsAt(name: string, path: string): string[] {
  if (!existsSync(path)) throw new CannotError(`there is no folder ${name}`);
  if (!statSync(path).isDirectory())
    throw new CannotError(`${name} is a file; name the folder of a project, which has its sources beside it`);
  if (isProject(path)) return [path];
  const inside = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(path, entry.name))
    .filter(isProject)
    .sort();
  if (inside.length > 0) return inside;
  throw new CannotError(
    `${name} has no project: no events.ts, timeline.json, timeline.yaml or events.csv; \`sourceline init\` makes one`,
  );
}

function isProject(folder: string): boolean {
  return definitionsAmong(readdirSync(folder)).length > 0;
}

function readSite(given: Given) {
  const language = valueOf(given, 'language') as Language | undefined;
  const title = valueOf(given, 'title');
  const settings = {
    ...(title === undefined ? {} : { name: title }),
    ...(language === undefined ? {} : { language }),
  };
  return {
    settings: checkSettings(settings),
    origin: readOrigin(valueOf(given, 'origin')),
    base: readBasePath(valueOf(given, 'base')),
  };
}

function checkSettings(settings: unknown): Site {
  try {
    return readSettings(settings, '--title');
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function valueOf({ values }: Given, option: keyof typeof OPTIONS): string | undefined {
  return values.get(OPTIONS[option].name)?.[0];
}

function count(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
