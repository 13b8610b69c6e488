import type { SortedFiles } from '../imports/sort-files.js';

type Sorting = typeof import('../imports/sort-files.js');

/**
 * Returns what each of several files is. Where the part that looks into them does not load, their names decide: none is lost, and what is no document is then refused with a reason.
 *
 * @param load loads the part that looks into files
 */
export async function sortDropped(
  files: readonly File[],
  load: () => Promise<Sorting> = () => import('../imports/sort-files.js'),
): Promise<SortedFiles> {
  const sorting = await load().catch(() => undefined);
  if (sorting) return sorting.sortFiles(files);
  const project = files.find(({ name }) => /\.(?:zip|json)$/i.test(name));
  return { project, tables: [], documents: files.filter((file) => file !== project) };
}
