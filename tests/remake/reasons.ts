import type { ArticleForm } from './articles';
import type { Difference } from './compare';

/** Returns why a timeline that was made again in the editor differs there, or undefined where nobody knows. */
export function reasonOf({ part, field, of }: Difference, form: ArticleForm): string | undefined {
  if (part !== 'source' || form === 'markdown') return undefined;
  if (field === 'sha256')
    return 'the hash is of the archived text, and the text of a page or a file of words is written by the reader of documents';
  return undefined;
}
