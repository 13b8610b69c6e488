import type { AddressFault } from './fetchable-url.js';

/**
 * Why a fetch gave nothing, or broke off: the address (see `AddressFault`), the answer's status, more bytes than are
 * allowed, bytes that are not UTF-8, a server that sends nothing for too long, the caller's abort, or the network.
 */
export type FetchFaultKind =
  AddressFault | 'status' | 'too-large' | 'not-text' | 'stalled' | 'cancelled' | 'network';

export interface FetchFaultDetails {
  /** Host that was asked or, behind redirections, that answered. */
  readonly host?: string;
  readonly status?: number;
  readonly statusText?: string;
  /** The limit that was passed: bytes, or milliseconds without data. */
  readonly limit?: number;
}

/** Thrown by `guardedFetch` and what reads its response, for each of its guards. */
export class FetchFault extends Error {
  readonly kind: FetchFaultKind;
  readonly details: FetchFaultDetails;

  constructor(kind: FetchFaultKind, details: FetchFaultDetails = {}) {
    super(kind);
    this.kind = kind;
    this.details = details;
  }
}
