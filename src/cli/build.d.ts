/** The package's version, written in by scripts/build/cli-bundle.js. */
declare const SOURCELINE_VERSION: string;
