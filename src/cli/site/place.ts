import { UsageError } from '../usage.js';

/**
 * Returns the address of a host, without a slash behind.
 *
 * @throws UsageError when the text is no such address
 */
export function readOrigin(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address || !['http:', 'https:'].includes(address.protocol))
    throw new UsageError(`--site-url wants an address such as https://timelines.example, found ${text}`);
  if (address.username !== '' || address.search !== '' || address.hash !== '')
    throw new UsageError(`--site-url wants a host alone, such as ${address.origin}, found ${text}`);
  if (address.pathname !== '/')
    throw new UsageError(
      `--site-url wants a host alone: write --site-url ${address.origin} --base ${address.pathname.replace(/\/+$/, '')}`,
    );
  return address.origin;
}

/**
 * Returns the path of a site below its host: empty, or with a slash in front and none behind.
 *
 * @throws UsageError when the text is no such path
 */
export function readBasePath(text: string | undefined): string {
  if (text === undefined || text === '/') return '';
  const isPath = /^(?:\/[\w.~-]+)+$/.test(text) && !text.split('/').some((part) => /^\.{1,2}$/.test(part));
  if (isPath) return text;
  const meant = `/${text.replace(/^\/+|\/+$/g, '')}`;
  const hint = /^(?:\/[\w.~-]+)+$/.test(meant) ? `; is ${meant} meant?` : '';
  throw new UsageError(
    `--base wants a path with a slash in front and none behind, such as /timelines, found ${text}${hint}`,
  );
}
