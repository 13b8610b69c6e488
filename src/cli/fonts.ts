import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_FILES, type FontPlaces } from '../assets/files.js';
import type { OptionSpec } from './options.js';
import { CannotError } from './usage.js';

/** How the fonts begin that can be read: TrueType, OpenType, WOFF, WOFF2 (OpenType 1.9; WOFF 1.0 and 2.0). */
const BEGINNINGS = ['\u0000\u0001\u0000\u0000', 'OTTO', 'true', 'wOFF', 'wOF2'];

export const FONT_OPTION: OptionSpec = {
  name: 'font',
  value: '<file>',
  help: 'a font for letters that Source Sans lacks, in PNG, PDF and Markdown',
  isMultiple: true,
};

/** Returns where fonts are: the figure’s own beside the program, others in packages of the program or of `from`. */
export function fontPlaces(from: string, given: readonly string[] = []): FontPlaces {
  const { resolve: resolvePackage } = createRequire(import.meta.url);
  return {
    font: (name) => {
      const beside = fileURLToPath(new URL(`./fonts/${basename(FONT_FILES[name])}`, import.meta.url));
      // In the repository no fonts are beside the source of the program.
      return existsSync(beside)
        ? beside
        : resolvePackage(`@expo-google-fonts/source-sans-3/${FONT_FILES[name]}`);
    },
    packagesFrom: [join(from, 'package.json'), import.meta.url],
    given: given.map((path) => checkFont(resolve(from, path), path)),
  };
}

/**
 * Returns the path of a font.
 *
 * @throws CannotError when there is no such file, or it is no font
 */
function checkFont(path: string, name: string): string {
  if (!existsSync(path)) throw new CannotError(`--font: there is no file ${name}`);
  const beginning = readFileSync(path).subarray(0, 4).toString('latin1');
  if (BEGINNINGS.includes(beginning)) return path;
  throw new CannotError(`--font: ${name} is no font; give a file in TrueType, OpenType, WOFF or WOFF2`);
}
