import { fileAssets } from '../../assets/files.js';
import { standaloneHtml } from '../../standalone/page.js';
import { siteInput } from '../../site/input.js';
import { footerIn } from '../../site/site.js';
import { languageOf, type Assets } from '../core.js';

const assetsAt = new WeakMap<object, Assets>();

/** Returns what the site's server writes pictures and pages with. */
export function siteAssets(): Assets {
  const { places } = siteInput();
  const found =
    assetsAt.get(places) ??
    fileAssets(places, (timeline, language, picture) =>
      standaloneHtml(timeline, language, picture, footerIn(languageOf(language))?.text),
    );
  assetsAt.set(places, found);
  return found;
}
