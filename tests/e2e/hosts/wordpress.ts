/*
 * WordPress as a host, so far as a frame can tell: what its filter of foreign oEmbed HTML leaves (5.9 and later,
 * `wp_filter_oembed_result`), and what its script answers (`wp-embed.js`), told anew in our own words.
 */

const SECRET = 'a1B2c3D4e5';

/** All attributes of an iframe that survive the filter. */
const KEPT = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

/** The iframe as it comes to stand in a post: fewer attributes, a sandbox, and a secret behind the address. */
export function filtered(html: string): string {
  const attributes = [...html.matchAll(/ ([a-z]+)="([^"]*)"/g)]
    .filter(([, name = '']) => KEPT.includes(name))
    .map(([, name, value]) => (name === 'src' ? `src="${value}#?secret=${SECRET}"` : `${name}="${value}"`));
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${attributes.join(' ')} data-secret="${SECRET}"></iframe>`;
}

/** Hears heights, from 200 to 1000 pixels, and links to the frame's own host; says once that it is there. */
export const hostScript = `
<script>
  const frames = (secret) => document.querySelectorAll('iframe[data-secret="' + secret + '"]');
  addEventListener('message', ({ source, data }) => {
    if (!data || !data.secret || !data.message || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of frames(data.secret)) {
      if (frame.contentWindow !== source) continue;
      if (data.message === 'height') {
        const height = parseInt(data.value, 10);
        frame.height = Math.min(Math.max(~~height, 200), 1000);
      } else if (data.message === 'link') {
        const [from, to] = [new URL(frame.getAttribute('src')), new URL(data.value)];
        const isNear = /^https?:$/.test(to.protocol) && to.host === from.host;
        if (isNear && document.activeElement === frame) top.location.href = data.value;
      }
    }
  });
  addEventListener('DOMContentLoaded', () => {
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
      const { secret } = frame.dataset;
      frame.contentWindow.postMessage({ message: 'ready', secret }, '*');
    }
  });
</script>`;
