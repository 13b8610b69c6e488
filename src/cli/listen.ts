import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CannotError, UsageError } from './usage.js';

/** Only this machine. */
const HOST = '127.0.0.1';
export const DEFAULT_PORT = 4173;

/** Returns the port that a command line names. */
export function readPort(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port <= 65_535) return port;
  throw new UsageError(`--port wants a number from 0 to 65535, found ${text}`);
}

/**
 * Starts a server that only this machine can reach, and returns it with its address.
 *
 * @throws CannotError when the port is taken
 */
export async function listenOn(
  port: number,
  listener: RequestListener,
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new CannotError(`port ${port} is in use; choose another with --port`)
          : error,
      ),
    );
    server.listen(port, HOST, resolve);
  });
  return { server, address: `http://${HOST}:${(server.address() as AddressInfo).port}/` };
}

/** Waits for a signal that ends the program, and closes the server. */
export async function serveUntilStopped(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
  });
}
