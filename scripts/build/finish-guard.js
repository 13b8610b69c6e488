/**
 * Makes a build that ends before it is finished fail. A module that the build runs, such as an events.ts, may end its
 * process or never finish; the build then waits for what does not come, and the process ends as if all were done.
 * @returns {import('vite').Plugin}
 */
export function finishGuard() {
  let isFinished = false;
  return {
    name: 'sourceline-finish-guard',
    apply: 'build',
    buildStart() {
      process.once('exit', (code) => {
        if (isFinished || code !== 0) return;
        process.exitCode = 1;
        console.error(
          'The build ended before it was finished: a file that it ran ended the program, or never finishes. npm run check says which.',
        );
      });
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        isFinished = true;
      },
    },
  };
}
