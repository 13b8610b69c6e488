/* The file beside `mount.js` that is loaded where a page asks for the story. */

/** Its styles, which the bundler puts here. */
export const styles = '__SOURCELINE_LATE_STYLES__';

export { storyIn } from '../embed/story.js';
