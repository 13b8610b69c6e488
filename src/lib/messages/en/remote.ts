import type { RemoteMessages } from '../types/remote.js';
import phrases from './phrases.js';

const KB = 1000;
const MB = 1_000_000;
const WHAT = { events: 'events', lanes: 'lanes', quotes: 'quotes' } as const;

/** A timeline from another address in English. */
const remote: RemoteMessages = {
  title: 'A timeline from another address',
  needsScript: 'This page loads a timeline with JavaScript, which is off here.',
  howTo:
    'Add the address of a timeline in Sourceline’s JSON form behind this page’s own: ?src=https://example.org/timeline.json',
  loading: (host) => `Loading the timeline from ${host}`,
  bytes: (loaded, total) => `${size(loaded)}${total === undefined ? '' : ` of ${size(total)}`}`,
  checking: 'Checking every quote',
  cancel: 'Cancel',
  again: 'Try again',
  openPrivate: 'Load it from there',
  dataFrom: 'Data from',
  notOurs:
    'This site shows it and does not vouch for it. Every quote is found word for word in the text that came with it; whether that text is what was published, its address can tell.',
  failed: 'The timeline cannot be shown',
  faults: (count, shown) =>
    `${phrases.counted(count, { one: 'fault', other: 'faults' })}${count > shown ? `; the first ${phrases.number(shown)}:` : ':'}`,
  faultsIntro: 'The file was loaded, but it is no timeline that can be shown.',
  trouble: {
    noAddress: (found) =>
      `src: found “${found}”; allowed: an address that starts with https:// or http://, or one relative to this page.`,
    credentials: 'src: found a name or a password in the address; allowed: an address without them.',
    insecure:
      'src: found an http:// address, which a page at https:// may not load; allowed: an https:// address.',
    privateHost: (host) =>
      `${host} is on this computer or in a private network. This page asks it only with consent.`,
    network: (host) =>
      `Nothing came from ${host}. Either it cannot be reached, or it does not let other pages read its file. To let them, its server must send the header “Access-Control-Allow-Origin: *” with the file; where its browser console names CORS, that is the cause.`,
    status: (status, host) =>
      `${host} answered with ${status}${status === 404 ? ' (there is no such file)' : ''}. Check the address.`,
    tooLarge: (limit) => `The file is larger than ${size(limit)}, which is the most that this page loads.`,
    slow: (seconds) => `Nothing more has come for ${seconds} seconds. Try again, or check the address.`,
    cancelled: 'Loading was cancelled.',
    notText: 'The file is not text in UTF-8, as JSON must be.',
    notJson: (message) => `The file is not JSON: ${message}`,
    checkSlow: (seconds) =>
      `Checking the file took longer than ${seconds} seconds and was stopped. A smaller file may pass.`,
    tooMany: (what, count, limit) =>
      `The timeline has ${phrases.number(count)} ${WHAT[what]}; this page shows at most ${phrases.number(limit)}.`,
  },
};
export default remote;

function size(bytes: number): string {
  return bytes < MB ? `${Math.ceil(bytes / KB)} kB` : `${(bytes / MB).toFixed(1)} MB`;
}
