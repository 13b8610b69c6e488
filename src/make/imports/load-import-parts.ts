import type { MakeImports } from '../../lib/messages/types/make/imports.js';

type ImportParts = typeof import('./import-parts.js') & { readonly words: MakeImports };

let loading: Promise<ImportParts> | undefined;

/** Loads what imports show, and its words, once. */
export function loadImportParts(language: string): Promise<ImportParts> {
  return (loading ??= import('./import-parts.js').then(async (parts) => ({
    ...parts,
    words: await parts.loadImportWords(language),
  })));
}
