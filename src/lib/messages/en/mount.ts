import type { MountMessages } from '../types/mount.js';
import phrases from './phrases.js';

/** A mounted timeline in English. */
const mount: MountMessages = {
  region: (title) => `Timeline: ${title}`,
  loading: (host) => `Loading the timeline from ${host} …`,
  faultsTitle: (count) =>
    `This timeline cannot be shown: ${phrases.counted(count, { one: 'fault', other: 'faults' })}`,
  faultsShown: (shown, count) => `The first ${phrases.number(shown)} of ${phrases.number(count)} are listed.`,
  noAnswer: {
    what: 'there was no answer that this page may read',
    found: 'no connection, or no Access-Control-Allow-Origin header',
    fix: 'check the address, and let its host send Access-Control-Allow-Origin',
  },
  refused: (status) => ({
    what: `the host answered ${status}`,
    fix: 'check the address: it should be that of a timeline in JSON form',
  }),
  notJson: {
    what: 'the answer is not JSON',
    fix: 'give the address of a timeline in JSON form, not of its page',
  },
  notText: {
    what: 'the answer is not text in UTF-8',
    found: 'bytes that are no character in UTF-8',
    fix: 'save the JSON as UTF-8',
  },
  insecure: {
    what: 'a page at https: may not load from an http: address',
    found: 'an http: address',
    fix: 'give an https: address',
  },
  tooLarge: (limit) => ({
    what: 'the file is too large',
    found: `more than ${megabytes(limit)} MB`,
    fix: `keep it below ${megabytes(limit)} MB, or make several timelines of it`,
  }),
  stalled: (seconds) => ({
    what: 'the host stopped sending',
    found: `nothing for ${phrases.counted(seconds, { one: 'second', other: 'seconds' })}`,
    fix: 'try again, or check the address',
  }),
  unverified: {
    what: 'the quotes and dates could not be verified: a part of the script did not load',
    fix: 'load the page again; all files of dist/mount/ stay in one folder',
  },
  option: 'an option that this timeline does not know',
  badOption: 'change the option',
};
export default mount;

function megabytes(bytes: number): string {
  return phrases.number(Math.round(bytes / 1_000_000));
}
