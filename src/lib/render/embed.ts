/** Height of an embedded timeline until its page says another. */
const HEIGHT_PX = 640;

/** The HTML of an iframe that shows the timeline at `address`, titled, lazy and in a sandbox. */
export function embedHtml(options: { readonly address: string; readonly title: string }): string {
  const attributes = [
    `src="${escapeAttribute(options.address)}"`,
    `title="${escapeAttribute(options.title)}"`,
    'width="100%"',
    `height="${HEIGHT_PX}"`,
    'frameborder="0"',
    'loading="lazy"',
    'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
  ];
  return `<iframe ${attributes.join('\n  ')}></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
