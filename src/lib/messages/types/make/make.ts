import type { MakeArticle } from './article.js';
import type { MakeFiles } from './files.js';
import type { MakeFolder } from './folder.js';
import type { MakeForm } from './form.js';
import type { MakeFound } from './found.js';
import type { MakeHelp } from './help.js';
import type { MakeShell } from './shell.js';
import type { MakeSteps } from './steps.js';
import type { MakeStorage } from './storage.js';
import type { MakeSuggest } from './suggest.js';
import type { MakeTimeline } from './timeline.js';

/** The words of the editor, by its parts. */
export interface MakeMessages {
  readonly shell: MakeShell;
  readonly article: MakeArticle;
  readonly form: MakeForm;
  readonly timeline: MakeTimeline;
  readonly files: MakeFiles;
  readonly storage: MakeStorage;
  readonly folder: MakeFolder;
  readonly help: MakeHelp;
  readonly found: MakeFound;
  readonly suggest: MakeSuggest;
  readonly steps: MakeSteps;
}
