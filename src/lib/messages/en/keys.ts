import type { KeyMessages } from '../types/page.js';

/** The keys of a timeline, in English. Pages load them late; where a page is one script they are inside. */
const keys: readonly KeyMessages[] = [
  { keys: '← →', does: 'previous or next event in time' },
  { keys: '↑ ↓', does: 'event above or below' },
  { keys: 'Home End', does: 'first or last event' },
  { keys: 'Enter', does: 'open the quoted passage' },
  { keys: 'Space', does: 'list the events that a “+” counts here' },
  { keys: 'Esc', does: 'back to where you were' },
  { keys: '+ −', does: 'zoom in or out' },
  { keys: '0', does: 'show all events' },
  { keys: '/', does: 'search' },
  { keys: 'F', does: 'fit the selected event, or what a search found' },
  { keys: 'G', does: 'go to a date' },
  { keys: '?', does: 'this list', setting: 'Letter and symbol keys work anywhere on the page' },
];
export default keys;
