import { FORMATS, type Format } from '../../lib/core.js';
import { ProjectChecker } from '../../lib/editing/check.js';
import { publishableOf, type Publishable } from '../../lib/editing/publishable.js';
import type { MakeFiles } from '../../lib/messages/types/make/files.js';
import { saveFile } from '../../lib/index.js';
import { writeZip } from '../files/zip.js';
import { sha256OfText } from '../sha256.js';
import type { Editor } from '../state/editor.svelte.js';
import type { Keeper } from '../state/keeper.js';
import { publishedName, publishFile } from './publish-file.js';
import { siteAssets } from './site-assets.js';

/** Writes the timeline of an editor as files; says what became of each. */
export class Publishing {
  readonly #editor: Editor;
  readonly #keeper: Keeper;
  readonly #words: MakeFiles['publishing'];
  readonly #assets = siteAssets();
  readonly #checker = new ProjectChecker({ sha256: sha256OfText });
  /** What is published of the project, and what its author is to know before. */
  readonly publishable: Publishable = $derived.by(() =>
    publishableOf(this.#editor.project, this.#editor.checked, (project) => this.#checker.check(project)),
  );
  said = $state('');
  isFault = $state(false);
  isBusy = $state(false);

  constructor(editor: Editor, keeper: Keeper, words: MakeFiles) {
    this.#editor = editor;
    this.#keeper = keeper;
    this.#words = words.publishing;
  }

  /** Saves the timeline in one format. */
  async save(format: Format): Promise<void> {
    const { timeline } = this.publishable;
    if (!timeline) return;
    const name = publishedName(timeline, format);
    await this.#doing(name, async () => saveFile(await this.#write(format), name, format.mediaType));
  }

  /** Saves it in all formats, as one archive. */
  async saveAll(): Promise<void> {
    const { timeline } = this.publishable;
    if (!timeline) return;
    const archive = `${timeline.id}-files.zip`;
    await this.#doing(archive, async () => {
      const files = new Map<string, Uint8Array>();
      for (const format of FORMATS) files.set(publishedName(timeline, format), await this.#write(format));
      saveFile(writeZip(files), archive, 'application/zip');
    });
  }

  async #write(format: Format): Promise<Uint8Array> {
    const { project } = this.#editor;
    const { timeline } = this.publishable;
    if (!timeline) throw new Error(this.#words.notReady);
    const pictures = new Map<string, Uint8Array>();
    for (const { name, sha256 } of project.media) {
      const bytes = await this.#keeper.getBytes(sha256);
      if (bytes) pictures.set(name, bytes);
    }
    return publishFile(timeline, format, this.#assets, pictures);
  }

  async #doing(name: string, work: () => Promise<void>): Promise<void> {
    this.isBusy = true;
    this.isFault = false;
    this.said = this.#words.making(name);
    try {
      await work();
      this.said = this.#words.made(name);
    } catch (error) {
      this.isFault = true;
      this.said = this.#words.failed(name, (error as Error).message);
    }
    this.isBusy = false;
    this.#editor.say(this.said);
  }
}
