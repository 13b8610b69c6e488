import { setSiteInput, type SiteInput } from '../../site/input.js';
import { replaceOutput, type Output } from './output.js';
import { openSite } from './server.js';
import { writeSite, type WriteOptions } from './write.js';

export interface BuildOptions extends Omit<WriteOptions, 'folder'> {
  /** Folder of the built site: its server and its files. */
  readonly site: string;
  readonly input: SiteInput;
  readonly output: Output;
}

/** Builds a site of timelines that have passed their check. */
export async function buildSite({ site, input, output, ...options }: BuildOptions): Promise<void> {
  const server = await openSite(site);
  setSiteInput(input);
  await replaceOutput(output, (folder) => writeSite(server, { ...options, folder }));
}
