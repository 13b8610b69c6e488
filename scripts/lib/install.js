// Puts node_modules in step with the lockfile before anything that needs it. Runs on nothing but Node.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder, without a trailing separator. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const STAMP = join('node_modules', '.sourceline-install');

/** A failure the reader can fix: what went wrong, and what to do about it. */
export class SetupError extends Error {
  /**
   * @param {string} message
   * @param {string} fix
   */
  constructor(message, fix) {
    super(message);
    this.name = 'SetupError';
    this.fix = fix;
  }
}

/**
 * What to print for an error: message and fix for a known one, the stack for anything else.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof SetupError) return `\n${error.message}\n${error.fix}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Whether a module is the one Node was asked to run, rather than imported by another.
 * @param {string} url the module's import.meta.url
 * @returns {boolean}
 */
export function isMain(url) {
  const script = process.argv[1];
  return script !== undefined && existsSync(script) && pathToFileURL(realpathSync(script)).href === url;
}

/**
 * Ends this process when npm, which started it, has been stopped. npm tells only the shell between the two,
 * and the shell tells nobody: without this a stopped `npm start` leaves its server running.
 */
export function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const look = () => void (process.ppid !== parent && process.kill(process.pid, 'SIGTERM'));
  setInterval(look, 500).unref();
}

/**
 * Gives a process that was just started its priority. Where a system refuses that, it runs as others do.
 * @param {number | undefined} pid
 * @param {number} priority
 */
function lower(pid, priority) {
  try {
    if (pid !== undefined) setPriority(pid, priority);
  } catch {
    // It has ended already, or may not be changed.
  }
}

/**
 * Runs a program to its end with its output streaming through, or given to `print`, and gives its exit code. A signal
 * sent to this process goes on to the program; when the program has ended, so does this process.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, priority?: number,
 *   print?: (text: string) => void }} [options] `priority` as of os.setPriority
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = ROOT, env = process.env, shell = false, priority, print } = {}) {
  return new Promise((resolve, reject) => {
    const output = print ? 'pipe' : 'inherit';
    const child = spawn(command, args, { cwd, env, shell, stdio: ['inherit', output, output] });
    if (priority !== undefined) lower(child.pid, priority);
    if (print)
      for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', print);
    let stopping = 0;
    const onInterrupt = () => void ((stopping = 130), child.kill('SIGINT'));
    const onTerminate = () => void ((stopping = 143), child.kill('SIGTERM'));
    process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
    const settle = () => process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('close', (code) => {
      settle();
      if (stopping) process.exit(stopping);
      resolve(code ?? 1);
    });
  });
}

/**
 * How to start npm without a shell: Node with npm's own script, where that script is found.
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [node]
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(env = process.env, node = process.execPath) {
  const besideNode = join('node_modules', 'npm', 'bin', 'npm-cli.js');
  const places = [
    env['npm_execpath'] ?? '',
    join(dirname(node), besideNode),
    join(dirname(dirname(node)), 'lib', besideNode),
  ];
  // npm_execpath names another program when another package manager runs the script.
  const script = places.find((place) => place.endsWith('npm-cli.js') && existsSync(place));
  if (script !== undefined) return { command: node, args: [script], shell: false };
  // On Windows npm is npm.cmd, which only a shell can start.
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}

/**
 * Runs npm and gives its exit code.
 * @param {string[]} args
 * @param {string} [cwd]
 * @returns {Promise<number>}
 */
export async function npm(args, cwd = ROOT) {
  const { command, args: first, shell } = npmCommand();
  try {
    return await run(command, [...first, ...args], { cwd, shell });
  } catch (error) {
    throw new SetupError(
      `npm could not be started: ${error instanceof Error ? error.message : String(error)}`,
      'npm comes with Node: install Node from https://nodejs.org/, open a new terminal and try again.',
    );
  }
}

/**
 * Whether a Node version is in a range as package.json's engines writes it: parts joined by ||, each
 * ^version or >=version.
 * @param {string} version
 * @param {string} range
 * @returns {boolean}
 */
export function nodeFits(version, range) {
  /** @param {string} text */
  const numbers = (text) => [0, 1, 2].map((i) => Number.parseInt(text.split('.')[i] ?? '0', 10));
  const [major = 0, minor = 0, patch = 0] = numbers(version);
  return range.split('||').some((part) => {
    const [, sign, least = ''] = /^\s*(\^|>=)\s*([\d.]+)\s*$/.exec(part) ?? [];
    if (sign === undefined)
      throw new Error(`package.json: engines.node has "${part}", not ^version or >=version`);
    const [a = 0, b = 0, c = 0] = numbers(least);
    if (major !== a) return sign === '>=' && major > a;
    return minor !== b ? minor > b : patch >= c;
  });
}

/**
 * Stops with a fix when this Node is one the packages do not run on.
 * @param {string} [root]
 * @param {string} [version]
 */
export function checkNode(root = ROOT, version = process.versions.node) {
  /** @type {{ engines: { node: string } }} */
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (nodeFits(version, engines.node)) return;
  throw new SetupError(
    `This is Node ${version}; Sourceline needs Node ${engines.node.replaceAll('||', 'or')}.`,
    'Install a current Node from https://nodejs.org/, open a new terminal and try again.',
  );
}

/**
 * SHA-256 over the names and contents of files and of everything in folders. What is absent counts as
 * absent; the order of the names given does not matter.
 * @param {string} root
 * @param {readonly string[]} names paths below root, with forward slashes
 * @param {string} [extra] anything else the outcome depends on
 * @returns {string}
 */
export function fingerprint(root, names, extra = '') {
  const hash = createHash('sha256').update(`${extra.length} ${extra}\n`);
  /** @param {string} name */
  const add = (name) => {
    const path = join(root, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) {
      for (const entry of readdirSync(path).sort()) if (entry !== '.DS_Store') add(`${name}/${entry}`);
    } else if (stats?.isFile()) {
      const content = readFileSync(path);
      hash.update(`${name} ${content.length}\n`).update(content);
    }
  };
  for (const name of [...names].sort()) add(name);
  return hash.digest('hex');
}

/**
 * A file's text, or undefined when there is none.
 * @param {string} path
 * @returns {string | undefined}
 */
export function readText(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/**
 * Whether npm's own record of what it installed has everything the lockfile asks for, and the lockfile
 * asks for what package.json does. So an `npm ci` by hand, or a changed script line, costs no second install.
 * @param {string} root
 * @returns {boolean}
 */
function isInstalled(root) {
  /** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Entry */
  /** @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Wanted */
  /** @param {string} name */
  const read = (name) => JSON.parse(readText(join(root, name)) ?? '{}');
  /** @param {Wanted} from */
  const asked = ({ dependencies, devDependencies }) =>
    JSON.stringify([dependencies, devDependencies].map((list) => Object.entries(list ?? {}).sort()));
  try {
    /** @type {{ packages?: Record<string, Entry> & { ''?: Wanted } }} */
    const lock = read('package-lock.json');
    /** @type {{ packages?: Record<string, Entry> }} */
    const record = read(join('node_modules', '.package-lock.json'));
    if (!lock.packages || !record.packages) return false;
    const { '': project = {}, ...wanted } = lock.packages;
    const found = record.packages;
    return (
      asked(project) === asked(read('package.json')) &&
      Object.entries(wanted).every(([path, entry]) => {
        const there = found[path];
        // Packages for other systems are listed as optional and left out.
        if (!there) return entry.optional === true;
        return there.version === entry.version && there.integrity === entry.integrity;
      })
    );
  } catch {
    return false; // an unreadable record is as good as none
  }
}

/**
 * Why an install is needed, or undefined when node_modules is in step with the lockfile.
 * @param {string} root
 * @returns {string | undefined}
 */
export function whyInstall(root) {
  if (!existsSync(join(root, 'node_modules'))) return 'node_modules is missing';
  if (readText(join(root, STAMP)) === installInputs(root) || isInstalled(root)) return undefined;
  return 'the lockfile changed since the last install';
}

/**
 * @param {string} root
 * @returns {string}
 */
function installInputs(root) {
  return fingerprint(root, ['package-lock.json', 'package.json']);
}

/**
 * Installs the locked packages when they are missing or out of step.
 * @param {{ log: (line: string) => void, root?: string, install?: (root: string) => Promise<number> }} options
 * @returns {Promise<boolean>} whether an install was run
 */
export async function ensureInstalled({ log, root = ROOT, install = npmCi }) {
  checkNode(root);
  const reason = whyInstall(root);
  if (reason !== undefined) {
    log(`Installing the packages with npm ci, as ${reason}.`);
    const code = await install(root);
    if (code !== 0) {
      throw new SetupError(
        `npm ci failed (exit code ${code}); npm's own message is above.`,
        [
          'If npm could not reach its registry, check the connection and the proxy settings, then try again.',
          'If it says package.json and package-lock.json are out of step, run `npm install` once, then try again.',
          'If it could not remove or write files, close the programs that use this folder, then try again.',
        ].join('\n'),
      );
    }
  }
  const inputs = installInputs(root);
  if (readText(join(root, STAMP)) !== inputs) writeFileSync(join(root, STAMP), inputs);
  return reason !== undefined;
}

/**
 * The build tools are devDependencies, which npm leaves out under NODE_ENV=production unless told.
 * @param {string} root
 * @returns {Promise<number>}
 */
function npmCi(root) {
  return npm(['ci', '--include=dev'], root);
}
