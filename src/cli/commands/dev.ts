import { existsSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { definitionsAmong, LANGUAGES, type Language } from '../../lib/core.js';
import { setSiteInput } from '../../site/input.js';
import { readSettings } from '../../site/settings.js';
import { assetPlaces } from '../assets.js';
import type { Command } from '../command.js';
import { stateText } from '../dev/panel.js';
import { newToken } from '../dev/project/guard.js';
import { ProjectFolder } from '../dev/project/project-folder.js';
import { ProjectRequests } from '../dev/project/requests.js';
import { DevServer } from '../dev/server.js';
import { ProjectState, type Reading } from '../dev/state.js';
import { watchFolder } from '../dev/watch.js';
import { FONT_OPTION } from '../fonts.js';
import { DEFAULT_PORT, listenOn, readPort, serveUntilStopped } from '../listen.js';
import { printableLine } from '../printable.js';
import { readProject } from '../project.js';
import { SiteFiles } from '../site/files.js';
import { builtSiteFolder } from '../site/folder.js';
import { openSite } from '../site/server.js';
import { reasonOf } from '../system-error.js';
import { CannotError, EXIT } from '../usage.js';

export const dev: Command = {
  name: 'dev',
  operands: '[folder]',
  summary:
    'work on a project in the browser: an editor of its files, and its site, drawn again at each change, with faults and paragraphs beside it',
  options: [
    {
      name: 'port',
      short: 'p',
      value: '<number>',
      help: `${DEFAULT_PORT} by default; 0 is any that is free`,
    },
    {
      name: 'lang',
      value: '<code>',
      help: 'the language of the pages whose address names none',
      allowed: LANGUAGES,
    },
    FONT_OPTION,
  ],
  min: 0,
  max: 1,
  notes: [
    'Example: sourceline dev harbour',
    'Without a folder it is this one. While the project has faults, the pages stay as they were without them, and the faults are beside them with file, line and how to fix each; the numbered paragraphs of the sources are always there. The editor at /make/ writes what is changed there to the files of the folder, and nothing outside it; only what it changes is written. Only this machine can reach it. Ctrl+C ends it.',
  ],
  run: async ({ operands, values }, context) => {
    const { terminal, from } = context;
    const [name = '.'] = operands;
    const folder = resolve(from, name);
    if (!existsSync(folder)) throw new CannotError(`there is no folder ${name}`);
    if (definitionsAmong(readdirSync(folder)).length === 0)
      throw new CannotError(
        `${name} has no project: no events.ts, timeline.json, timeline.yaml or events.csv; \`sourceline init\` makes one`,
      );
    const port = readPort(values.get('port')?.[0]);
    const language = values.get('lang')?.[0] as Language | undefined;
    const site = await openSite(builtSiteFolder());
    const ofSite = {
      settings: readSettings(language === undefined ? {} : { language }, '--lang'),
      origin: undefined,
      base: '',
      places: assetPlaces(from, values.get(FONT_OPTION.name)),
    };
    const state = new ProjectState(folder, context, ofSite);
    const project = new ProjectRequests({
      folder: await ProjectFolder.open(folder),
      name: basename(folder),
      token: newToken(),
      readProgram: async () => (await readProject(folder, context)).definition?.data,
    });
    const show = (reading: Reading, since: number): void => {
      // The editor is there for a project whose pages cannot be drawn yet, too.
      setSiteInput(state.input ?? { ...ofSite, timelines: [] });
      if (!reading.isGood) terminal.warn(reading.outcome.text);
      else
        terminal.warn(
          `${printableLine(reading.checked.folder)}: ${stateText(reading)} (${Math.round(performance.now() - since)} ms)\n`,
        );
    };
    const began = performance.now();
    show(await state.read(), began);
    const pages = new DevServer(state, site, new SiteFiles(site.files), project);
    const { server, address } = await listenOn(port, pages.listener);
    // One reading after the other: what changes while one is made is read after it.
    let reading = Promise.resolve();
    const watch = watchFolder(
      folder,
      () => state.reading?.checked.further ?? [],
      () => {
        reading = reading.then(async () => {
          const since = performance.now();
          try {
            const found = await state.read();
            show(found, since);
            pages.tell(found);
          } catch (error) {
            // A folder that is just being written; the next change is read again.
            terminal.warn(`${name} cannot be read: ${reasonOf(error)}\n`);
          }
        });
      },
    );
    await terminal.print(`${printableLine(name)} is at ${address} (Ctrl+C ends it)\n`);
    await serveUntilStopped(server);
    watch.close();
    return EXIT.done;
  },
};
