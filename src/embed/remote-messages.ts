import type { Language, RemoteMessages } from '../lib/index.js';
import { embedMessages, type EmbedCatalogue } from './messages.js';

/** The messages of an embed of a timeline from elsewhere; those of a site's own do without the last. */
interface RemoteCatalogue extends EmbedCatalogue {
  readonly remote: RemoteMessages;
}

const REMOTES = import.meta.glob<RemoteMessages>(['../lib/messages/*/remote.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

export function remoteMessages(language: Language): RemoteCatalogue {
  const remote = REMOTES[`../lib/messages/${language}/remote.ts`];
  if (!remote) throw new Error(`no messages in ${language}`);
  return { ...embedMessages(language), remote };
}
