/** The package's version, written in by scripts/cli-bundle.js. */
declare const SOURCELINE_VERSION: string;
