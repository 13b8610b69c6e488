/** The parts of the Share dialog, in order. */
export const SHARE_TABS = ['link', 'embed', 'picture', 'document', 'data', 'cite'] as const;
export type ShareTab = (typeof SHARE_TABS)[number];

/** A thing to copy or save: its name, and in a sentence what it is good for. */
export interface OfferMessages {
  readonly name: string;
  readonly about: string;
}

/**
 * Messages of the Share dialog. They are loaded with it and not with the page, so they are a catalogue of their
 * own.
 */
export interface ShareMessages {
  readonly title: string;
  readonly close: string;
  readonly tabs: Readonly<Record<ShareTab, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly save: string;
  readonly open: string;
  readonly working: string;
  readonly saved: (file: string) => string;
  readonly failed: (reason: string) => string;
  /** Letters that no font has, and where the first of them is. */
  readonly boxes: (letters: string, place: string) => string;
  readonly preview: string;
  /** The beginning of a long text is shown. */
  readonly more: (kilobytes: number) => string;
  readonly link: {
    readonly timeline: OfferMessages;
    readonly event: OfferMessages;
    readonly card: string;
  };
  readonly embed: {
    readonly kinds: Readonly<Record<'element' | 'iframe' | 'address' | 'quarto', OfferMessages>>;
    readonly kind: string;
    readonly view: string;
    readonly views: Readonly<Record<'story' | 'axis' | 'list' | 'both', string>>;
    readonly theme: string;
    readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
    readonly withEvent: string;
    readonly previewWidth: string;
    /** “360 px wide” */
    readonly pixels: (width: number) => string;
  };
  readonly figure: {
    readonly part: string;
    readonly whole: string;
    readonly shown: string;
    readonly width: string;
    readonly widthAllowed: (least: number, most: number) => string;
    readonly theme: string;
    readonly light: string;
    readonly dark: string;
    readonly scale: string;
    readonly alt: string;
  };
  /** The timeline and its sources in plain text. */
  readonly citation: OfferMessages;
  readonly offers: Readonly<Record<string, OfferMessages>>;
}
