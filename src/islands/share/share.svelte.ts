import {
  findMissingLetters,
  FONT_FORMATS,
  formatOf,
  loadFormatMessages,
  type Assets,
  type FigureOptions,
  type FormatId,
  type Issue,
  type Language,
  type Shown,
  type TimelineData,
} from '$lib/index.js';
import { siteAssets } from './assets.js';

/** Full addresses of the site's pages for one timeline. */
export interface Addresses {
  readonly page: string;
  readonly event: (id: string) => string;
  readonly embed: string;
  readonly script: string;
  /** A file of the timeline, by its extension. */
  readonly file: (extension: string) => string;
  readonly card: string;
}

/** Narrowest and widest figure, in pixels. */
export const WIDTHS = { least: 320, most: 4000, usual: 1000 } as const;

/** What is being shared, and the choices that the parts of the dialog have in common. */
export class Share {
  readonly timeline: TimelineData;
  readonly shown: Shown;
  readonly addresses: Addresses;
  /** Language of the page. */
  readonly language: Language;
  /** As the build had it: the same file has the same bytes here and there. */
  readonly #site: string | undefined;
  readonly #assets: Assets;

  isShownOnly = $state(false);
  /** As the reader wrote it. */
  width = $state('');
  theme = $state<'light' | 'dark'>('light');
  scale = $state<1 | 2 | 3>(2);

  constructor(
    timeline: TimelineData,
    {
      shown,
      addresses,
      site,
      language,
    }: { shown: Shown; addresses: Addresses; site: string | undefined; language: Language },
  ) {
    this.timeline = timeline;
    this.shown = shown;
    this.addresses = addresses;
    this.language = language;
    this.#site = site;
    this.#assets = siteAssets(
      addresses.file('standalone.html'),
      // Beside the card: the address of the page may be that of the front page.
      (name) => new URL(`fonts/${name}.ttf`, addresses.card).href,
    );
  }

  get isWidthRight(): boolean {
    const text = this.width.trim();
    if (text === '') return true;
    return /^\d{1,4}$/.test(text) && Number(text) >= WIDTHS.least && Number(text) <= WIDTHS.most;
  }

  get figure(): FigureOptions {
    const { viewport } = this.shown;
    return {
      ...(this.width.trim() === '' || !this.isWidthRight ? {} : { width: Number(this.width) }),
      theme: this.theme,
      scale: this.scale,
      ...(this.isShownOnly && viewport ? { viewport } : {}),
    };
  }

  /** True while the figure is the one that the site has as a file. */
  get isUsual(): boolean {
    const { width, viewport } = this.figure;
    return width === undefined && viewport === undefined && this.theme === 'light' && this.scale === 2;
  }

  nameOf(id: FormatId): string {
    return `${this.timeline.id}.${formatOf(id)?.extension ?? id}`;
  }

  /** Returns which letters a format has boxes for, since the site has no font for them. */
  async findBoxes(id: FormatId): Promise<readonly Issue[]> {
    return FONT_FORMATS.includes(id) ? findMissingLetters(this.timeline, this.#assets) : [];
  }

  /**
   * Returns the timeline in a format and its own language: the site's file where that is the same, else made here.
   *
   * @throws when the file cannot be fetched or made
   */
  async write(id: FormatId): Promise<string | Uint8Array> {
    const format = formatOf(id);
    if (!format) throw new Error(`there is no format ${id}`);
    if (this.isUsual || !FIGURES.includes(id)) {
      const response = await fetch(this.addresses.file(format.extension));
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      return new Uint8Array(await response.arrayBuffer());
    }
    const messages = await loadFormatMessages(this.timeline.language);
    const site = this.#site === undefined ? {} : { site: this.#site };
    return format.write(this.timeline, { messages, ...site, figure: this.figure }, this.#assets);
  }
}

/** The formats that a figure's options change. */
const FIGURES: readonly FormatId[] = ['svg', 'png', 'pdf', 'md'];
