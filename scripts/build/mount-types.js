import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../lib/install.js';

const SOURCE = join(ROOT, 'src/mount');
const ENTRY = 'mount.d.ts';

/**
 * Writes the types of the mounted timeline: those of its door and of what they name. In dist/ the library is
 * one folder nearer than in src/.
 *
 * @param {string} folder
 */
export function writeMountTypes(folder) {
  const types = declarations();
  /** @type {Set<string>} */
  const wanted = new Set([ENTRY]);
  for (const name of wanted) {
    const text = types.get(name);
    if (text === undefined) throw new Error(`src/mount has no types for ${name}`);
    for (const { fileName } of ts.preProcessFile(text).importedFiles)
      if (fileName.startsWith('./')) wanted.add(fileName.slice(2).replace(/\.js$/, '.d.ts'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text.replaceAll("'../lib/", "'../"));
  }
}

/** @returns {Map<string, string>} by name, the types that TypeScript reads from src/mount */
function declarations() {
  const path = join(ROOT, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: ['x'] }, ts.sys, ROOT);
  const program = ts.createProgram({
    rootNames: [join(SOURCE, 'mount.ts'), join(SOURCE, 'styles.d.ts')],
    options: { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, allowJs: false },
  });
  /** @type {Map<string, string>} */
  const found = new Map();
  program.emit(undefined, (_name, text, _mark, _error, files) => {
    const file = files?.[0]?.fileName;
    if (file && dirname(file) === SOURCE) found.set(relative(SOURCE, file).replace(/\.ts$/, '.d.ts'), text);
  });
  return found;
}
