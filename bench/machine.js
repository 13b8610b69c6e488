// What the figures were measured on.

import { cpus, loadavg, release, totalmem, type } from 'node:os';

/**
 * @param {{ browser: string, version: string }} chromium path and version of the browser
 * @returns {string} one line
 */
export function machineLine({ browser, version }) {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const shell = /shell/.test(browser) ? 'headless shell' : 'full, headless';
  return (
    `${processors.length} cores of ${model}, ${memory} GB, no GPU; ${type()} ${release()}; ` +
    `Node ${process.versions.node}; Chromium ${version} (${shell}); window of 1280 x 720 at ratio 1; ` +
    `load ${(loadavg()[0] ?? 0).toFixed(1)} before it began`
  );
}
