import { webAddress } from '../../model/address.js';
import type { Source, Timeline } from '../../model/timeline.js';
import { citeBeside } from '../../source/citation.js';
import type { Messages } from '../../messages/types/page.js';
import type { Colours } from './colours.js';
import { isolated } from './direction.js';
import type { Run } from './items.js';
import { stacked, type Block } from './block.js';
import { paragraph } from './paragraph.js';

/** Returns the sources, each with what it says of itself and the hash of the archived text. */
export function sourceBlocks(
  timeline: Timeline,
  width: number,
  messages: Messages,
  colours: Colours,
): Block[] {
  const small = { width, sizePx: 11, lineHeightPx: 15, fill: colours.mute };
  return timeline.sources.map((source) => {
    const href = webAddress(source.url);
    return stacked([
      paragraph(titleRuns(source, messages), { ...small, sizePx: 12, lineHeightPx: 16, fill: colours.ink }),
      ...(href === undefined ? [] : [paragraph([{ text: href, href, fill: colours.link }], small)]),
      paragraph([{ text: messages.source.kept(source.sha256) }], small),
    ]);
  });
}

function titleRuns(source: Source, messages: Messages): Run[] {
  const authors = source.authors?.map(({ name }) => isolated(name)).join(', ');
  return [
    { text: source.title, font: 'semibold' },
    { text: `. ${authors === undefined ? '' : `${authors}. `}` },
    { text: `${isolated(citeBeside(source, messages.source.citation))}.` },
  ];
}
