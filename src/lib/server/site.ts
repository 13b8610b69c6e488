/**
 * Address of the site's root with a slash behind, when the build was told it (`SITE_URL`, and `BASE_PATH` below
 * it). A static site does not know where it will stand; files name its pages only when this is known.
 */
export const SITE: string | undefined =
  process.env['SITE_URL'] === undefined
    ? undefined
    : new URL(`${process.env['BASE_PATH'] ?? ''}/`, process.env['SITE_URL']).href;
