import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Endpoint, Network } from '../../../../src/cli/fetch/network';

export interface TestNetwork extends Network {
  /** What was looked up, and where connections went, in their order. */
  readonly looked: string[];
  readonly reached: Endpoint[];
}

/** A public address, at which the tests’ hosts are said to be. */
export const PUBLIC = '93.184.215.14';

interface Settings {
  /** By host, the addresses of each look-up in turn; the last stays. */
  readonly hosts?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Port of this machine that all connections go to, wherever they are meant to go. */
  readonly port: number;
  /** The certificate that is trusted. */
  readonly ca?: string;
  /** The server of this machine speaks no TLS: it answers for https: as it is. */
  readonly isPlain?: boolean;
}

/** A network in which every host is public, and every connection ends at a server of this machine. */
export function testNetwork({ hosts = {}, port, ca, isPlain = false }: Settings): TestNetwork {
  const looked: string[] = [];
  const reached: Endpoint[] = [];
  return {
    looked,
    reached,
    resolve: (host) => {
      const answers = hosts[host] ?? [[PUBLIC]];
      const before = looked.filter((each) => each === host).length;
      looked.push(host);
      const answer = answers[Math.min(before, answers.length - 1)] ?? [];
      return answer[0]?.startsWith('E')
        ? Promise.reject(Object.assign(new Error(answer[0]), { code: answer[0] }))
        : Promise.resolve(answer);
    },
    connect: (to) => {
      reached.push(to);
      const local = { host: '127.0.0.1', port };
      return to.tls && !isPlain ? connectTls({ ...local, servername: to.tls.host, ca }) : connectTcp(local);
    },
  };
}
