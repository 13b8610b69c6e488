import type { Language, RemoteMessages } from '../lib/index.js';

const REMOTES = import.meta.glob<RemoteMessages>(['../lib/messages/*/remote.ts', '!**/types/*'], {
  eager: true,
  import: 'default',
});

/** Returns the messages of a timeline from elsewhere, which the embed of a site's own timeline does without. */
export function remoteMessages(language: Language): RemoteMessages {
  const remote = REMOTES[`../lib/messages/${language}/remote.ts`];
  if (!remote) throw new Error(`no messages in ${language}`);
  return remote;
}
