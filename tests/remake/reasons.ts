import type { ArticleForm } from './articles';
import type { Difference } from './compare';

/** Returns why a timeline that was made again in the editor differs there, or undefined where nobody knows. */
export function reasonOf({ part, field }: Difference, form: ArticleForm): string | undefined {
  if (part === 'source' && field === 'sha256' && form !== 'markdown')
    return 'the hash is of the archived text; that of a page, or of words alone, is written by the reader of documents';
  return undefined;
}
