let loading: ReturnType<typeof load> | undefined;

/** Loads what imports show, and its words, once. */
export function loadImportParts(language: string): ReturnType<typeof load> {
  return (loading ??= load(language));
}

async function load(language: string) {
  const { FromFile, ImportDialog, PassageQueue, draftsWithoutPassage, loadImportWords } =
    await import('./import-parts.js');
  const words = await loadImportWords(language);
  return { FromFile, ImportDialog, PassageQueue, draftsWithoutPassage, words };
}
