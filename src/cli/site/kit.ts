import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * The server that SvelteKit has built, as far as it is used here. None of this is documented for others than adapters:
 * Kit is pinned in package.json, and tests look at the pages that come out.
 */

/** A module of a route: of an endpoint, of a page on the server, or of a page anywhere. */
interface RouteModule {
  readonly entries?: () => Entries | Promise<Entries>;
  readonly trailingSlash?: 'always' | 'never' | 'ignore';
}
type Entries = readonly Readonly<Record<string, string>>[];

interface Node {
  readonly server?: RouteModule;
  readonly universal?: RouteModule;
}

interface Route {
  readonly id: string;
  readonly page: { readonly leaf: number } | null;
  readonly endpoint: (() => Promise<RouteModule>) | null;
}

export interface Manifest {
  readonly _: {
    readonly nodes: readonly (() => Promise<Node>)[];
    readonly routes: readonly Route[];
  };
}

/** What Kit is told when pages are written to files: their policy is then in them, and not in a header. */
interface Prerendering {
  readonly dependencies: Map<string, unknown>;
  readonly remote_responses: Map<string, unknown>;
}

interface KitServer {
  init(options: { readonly env: Readonly<Record<string, string>> }): Promise<void>;
  respond(
    request: Request,
    options: { readonly getClientAddress: () => string; readonly prerendering: Prerendering },
  ): Promise<Response>;
}

/** The parts of a built server. */
export interface Kit {
  readonly manifest: Manifest;
  readonly respond: (address: string) => Promise<Response>;
}

/** Loads the server in a folder. A process has one of each folder, whose modules are loaded once. */
export async function loadKit(folder: string): Promise<Kit> {
  const load = (name: string): Promise<unknown> =>
    import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href);
  const { set_building, set_prerendering } = (await load('internal.js')) as Record<string, () => void>;
  // Before anything else is loaded: what builds for a browser is not asked for at run time.
  set_building?.();
  set_prerendering?.();
  // After a build that has written pages itself, manifest.js has no routes.
  const { manifest } = (await load('manifest-full.js')) as { readonly manifest: Manifest };
  const { Server } = (await load('index.js')) as { readonly Server: new (manifest: Manifest) => KitServer };
  const server = new Server(manifest);
  await server.init({ env: {} });
  return {
    manifest,
    respond: (address) =>
      server.respond(new Request(address), {
        getClientAddress: () => '127.0.0.1',
        prerendering: { dependencies: new Map(), remote_responses: new Map() },
      }),
  };
}
