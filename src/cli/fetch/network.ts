import { lookup } from 'node:dns/promises';
import { connect as connectTcp } from 'node:net';
import type { Duplex } from 'node:stream';
import { connect as connectTls } from 'node:tls';

/** Where a connection goes: an address that was checked, and never a name. */
export interface Endpoint {
  readonly address: string;
  readonly port: number;
  /** The host that has to prove who it is, where the connection is encrypted. */
  readonly tls?: { readonly host: string };
}

/** What a request needs of the network. Tests have one of their own. */
export interface Network {
  /** Returns the addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  readonly connect: (to: Endpoint) => Duplex;
}

/** The network of this machine. */
export const THIS_NETWORK: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect: ({ address, port, tls }) =>
    tls
      ? connectTls({
          host: address,
          port,
          // The name of a host is checked against its certificate; an address has no name to send.
          ...(tls.host === address ? {} : { servername: tls.host }),
          ALPNProtocols: ['http/1.1'],
        })
      : connectTcp({ host: address, port }),
};
