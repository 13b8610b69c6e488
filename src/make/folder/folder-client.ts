/** Why the server of the folder does not do what it is asked for. */
export type FolderFault =
  'name' | 'link' | 'kind' | 'changed' | 'gone' | 'rights' | 'full' | 'large' | 'system' | 'away';

/** Thrown where the folder cannot be read or written. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  constructor(
    readonly kind: FolderFault,
    readonly file = '',
  ) {
    super(`${kind} ${file}`);
  }
}

/** The files that a folder has now. */
export interface FolderState {
  readonly name: string;
  /** What tells it from other folders of this machine. */
  readonly key: string;
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
  readonly refused: readonly { readonly name: string; readonly kind: FolderFault }[];
}

/** A text to write; null where the file is to be removed. `expected` is the hash of what it replaces, null for none. */
export interface TextChange {
  readonly name: string;
  readonly expected: string | null;
  readonly text: string | null;
}

const PROJECT = '/_dev/project';

/** Asks the server of `sourceline dev` for the files of its folder. */
export class FolderClient {
  readonly #token: string;

  constructor(token: string) {
    this.#token = token;
  }

  async list(): Promise<FolderState> {
    return (await (await this.#ask(PROJECT)).json()) as FolderState;
  }

  async read(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.#ask(`${PROJECT}/file?name=${encodeURIComponent(name)}`);
    return new Uint8Array(await response.arrayBuffer());
  }

  /** Writes all of these, or none. Returns the hashes of the files that are there then. */
  async write(files: readonly TextChange[]): Promise<ReadonlyMap<string, string | null>> {
    const response = await this.#ask(PROJECT, 'POST', 'application/json', JSON.stringify({ files }));
    return filesOf(await response.json());
  }

  async writeBytes(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const path = `${PROJECT}/file?name=${encodeURIComponent(name)}`;
    await this.#ask(path, 'PUT', 'application/octet-stream', bytes);
  }

  /** Returns what the program of the project gives, as timeline.json has it. */
  async program(): Promise<string> {
    const response = await this.#ask(`${PROJECT}/program`);
    return ((await response.json()) as { text: string }).text;
  }

  /** Writes that beside the program, which stays under another name; returns that name. */
  async convert(expected: string): Promise<string> {
    const body = JSON.stringify({ expected });
    const response = await this.#ask(`${PROJECT}/program`, 'POST', 'application/json', body);
    return ((await response.json()) as { kept: string }).kept;
  }

  async #ask(path: string, method = 'GET', type?: string, body?: BodyInit): Promise<Response> {
    let response: Response;
    try {
      response = await fetch(path, {
        method,
        headers: {
          'x-sourceline-token': this.#token,
          ...(type === undefined ? {} : { 'content-type': type }),
        },
        ...(body === undefined ? {} : { body }),
      });
    } catch {
      throw new FolderError('away');
    }
    if (response.ok) return response;
    const { kind, file } = await response
      .json()
      .then((data: unknown) => data as { kind?: FolderFault; file?: string })
      .catch(() => ({ kind: undefined, file: undefined }));
    throw new FolderError(kind ?? 'system', file);
  }
}

function filesOf(data: unknown): ReadonlyMap<string, string | null> {
  return new Map(Object.entries((data as { files: Record<string, string | null> }).files));
}
