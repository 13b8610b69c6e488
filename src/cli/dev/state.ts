import { placeWrittenQuotes, type WrittenQuote } from '../../lib/core.js';
import type { SiteInput } from '../../site/input.js';
import type { Context } from '../command.js';
import type { Checked } from '../folder.js';
import { readProject, type Project } from '../project.js';
import { ProjectMemory } from './memory.js';
import { readProjects, type Projects } from '../site/projects.js';

/** A project as it was read last. */
export interface Reading {
  /** Counts from 1. */
  readonly version: number;
  readonly isGood: boolean;
  readonly checked: Checked;
  readonly outcome: Projects['outcome'];
  /** What can be read of it, whatever its faults. */
  readonly sources: Project['sources'];
  readonly quotes: readonly WrittenQuote[];
}

/** Reads a project again and again, and keeps what the last one without faults gives to the pages. */
export class ProjectState {
  readonly #folder: string;
  readonly #context: Context;
  readonly #site: Omit<SiteInput, 'timelines'>;
  readonly #memory = new ProjectMemory();
  #reading: Reading | undefined;
  #input: SiteInput | undefined;

  constructor(folder: string, context: Context, site: Omit<SiteInput, 'timelines'>) {
    this.#folder = folder;
    this.#context = context;
    this.#site = site;
  }

  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** What the pages show: the project as it was when it had no faults; undefined where it never was. */
  get input(): SiteInput | undefined {
    return this.#input;
  }

  /** Reads the project as it is now. */
  async read(): Promise<Reading> {
    const load = loadEachOnce(this.#context.load);
    const memory = this.#memory;
    memory.begin();
    const { from, terminal } = this.#context;
    const { checked, outcome, timelines } = await readProjects([this.#folder], {
      load,
      from,
      memory,
      isColoured: terminal.isErrorColoured,
    });
    const [one] = checked;
    if (!one) throw new Error('a folder that was read gives a project');
    const { sources, definition } = await readProject(this.#folder, { ...this.#context, load }, memory);
    if (outcome.isClean) this.#input = { ...this.#site, timelines };
    this.#reading = {
      version: (this.#reading?.version ?? 0) + 1,
      isGood: outcome.isClean,
      checked: one,
      outcome,
      sources,
      quotes: placeWrittenQuotes(definition?.data, sources),
    };
    return this.#reading;
  }
}

/** A program is run once for each change, though two ask for it. */
function loadEachOnce(load: Context['load']): Context['load'] {
  const loaded = new Map<string, Promise<unknown>>();
  return (path) => {
    const found = loaded.get(path) ?? load(path);
    loaded.set(path, found);
    return found;
  };
}
