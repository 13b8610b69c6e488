import { STATUS_CODES } from 'node:http';
import { reasonOf } from '../system-error.js';

/** Why an address gave no document, as a clause that a sentence goes on with. */
export class FetchRefusal extends Error {
  override readonly name = 'FetchRefusal';
}

const SAVE_IT = 'save the page from a browser and add the file';

/** What the usual refusals of hosts mean. */
const BY_STATUS: Readonly<Record<number, string>> = {
  401: `it wants a password: ${SAVE_IT}`,
  402: `it wants to be paid: ${SAVE_IT}`,
  403: `it does not give this page to a program: ${SAVE_IT}`,
  404: 'it has no such page; an archive may have it: --archive works on an address that answers, web.archive.org on others',
  406: `it does not give this page to a program: ${SAVE_IT}`,
  407: 'a proxy wants a password',
  410: 'the page was there and is gone for good; web.archive.org may have it',
  429: `it was asked too often: wait a while, or ${SAVE_IT}`,
  451: 'it may not show this page, for legal reasons, from where you are',
};

/** Returns what a host answered that gave no page. */
export function statusClause(host: string, status: number, retryAfter?: string): string {
  const name = STATUS_CODES[status];
  const meaning =
    BY_STATUS[status] ??
    (status >= 500
      ? 'it has a fault of its own: try again later'
      : status >= 200 && status < 300
        ? 'that is an answer without a page'
        : SAVE_IT);
  const wait = status === 429 || status === 503 ? secondsIn(retryAfter) : undefined;
  return `${host} answered ${status}${name ? ` (${name})` : ''}: ${meaning}${wait === undefined ? '' : `; it asks for ${wait} seconds`}`;
}

function secondsIn(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? text : undefined;
}

/** What goes wrong with a connection, by the code that Node gives, behind the name of the host. */
const BY_CODE: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is not known: look whether the address is right and this machine is online',
  EAI_AGAIN: 'cannot be looked up now: look whether this machine is online',
  ENODATA: 'has no address',
  ECONNREFUSED: 'takes no connection',
  ECONNRESET: 'broke the connection off',
  EPIPE: 'broke the connection off',
  ENETUNREACH: 'cannot be reached: look whether this machine is online',
  EHOSTUNREACH: 'cannot be reached: look whether this machine is online',
  ENETDOWN: 'cannot be reached: this machine is offline',
  ETIMEDOUT: 'does not answer',
  CERT_HAS_EXPIRED: 'has a certificate that has expired',
  CERT_NOT_YET_VALID:
    'has a certificate that is not valid yet: look whether the clock of this machine is right',
  ERR_TLS_CERT_ALTNAME_INVALID: 'has the certificate of another host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'has a certificate that it signed itself',
  SELF_SIGNED_CERT_IN_CHAIN: 'has a certificate that nobody signed whom this machine trusts',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a certificate that nobody signed whom this machine trusts',
  UNABLE_TO_GET_ISSUER_CERT: 'has a certificate that nobody signed whom this machine trusts',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a certificate that nobody signed whom this machine trusts',
  CERT_REVOKED: 'has a certificate that was withdrawn',
  EPROTO: 'does not speak TLS as this program does',
  ERR_SSL_WRONG_VERSION_NUMBER: 'does not speak TLS at this port: try http:',
  HPE_INVALID_CONSTANT: 'answers what is no HTTP',
};

/** Returns what went wrong between this machine and a host. */
export function connectionClause(host: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const known = BY_CODE[code ?? ''];
  if (known !== undefined) return `${host} ${known}`;
  if (code?.startsWith('HPE_') === true) return `${host} answers what is no HTTP`;
  return `${host} cannot be asked: ${reasonOf(error)}`;
}
