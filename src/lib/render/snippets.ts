/** What a Quarto document needs for an embed that is interactive in HTML and a picture elsewhere. */
export interface QuartoOptions {
  /** HTML of the embed. */
  readonly html: string;
  /** Full address of the picture, and what it shows. */
  readonly picture: string;
  readonly alt: string;
  /** Full address of the timeline's page. */
  readonly page: string;
  readonly title: string;
}

/** Markdown for Quarto: the frame where the document becomes HTML, the picture with its link elsewhere. */
export function quartoSnippet({ html, picture, alt, page, title }: QuartoOptions): string {
  return [
    '::: {.content-visible when-format="html"}',
    '```{=html}',
    html,
    '```',
    ':::',
    '',
    '::: {.content-visible unless-format="html"}',
    `![${inBrackets(alt)} [${inBrackets(title)}](<${page}>)](<${picture}>)`,
    ':::',
    '',
  ].join('\n');
}

/** Text that ends no bracket and starts no mark. */
function inBrackets(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\[\]*_`<>$]/g, '\\$&');
}
