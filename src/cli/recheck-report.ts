import { printableLine } from './printable.js';
import {
  countStatuses,
  type Rechecked,
  type RecheckedQuote,
  type RecheckedSource,
} from './recheck-result.js';

/** Returns what became of the quotes, as text: what is unchanged is only counted. */
export function recheckReport(rechecked: Rechecked): string {
  const { sources, withoutAddress } = rechecked;
  const blocks = sources.map(sourceText);
  const hasDiff = sources.some((each) => 'quotes' in each && each.quotes.some(({ now }) => 'diff' in now));
  return [
    ...blocks,
    ...(withoutAddress.length > 0
      ? [`Without an address, so not asked: ${printableLine(withoutAddress.join(', '))}`]
      : []),
    ...(hasDiff ? ['In [-…-] what is quoted, in {+…+} what the page has now.'] : []),
    `${sumText(rechecked)}\n`,
  ].join('\n\n');
}

function sourceText(source: RecheckedSource): string {
  const head = printableLine(`${source.id}: ${source.url}`);
  if ('fault' in source)
    return `${head}\n  not compared: ${printableLine(source.fault)}\n  ${countOf(source.uncompared, 'quote')} of it not looked at`;
  const { quotes, title, answered } = source;
  const unchanged = quotes.filter(({ now }) => now.status === 'unchanged' && !('diff' in now));
  return [
    head,
    ...(answered === undefined ? [] : [`  it leads on to ${printableLine(answered)}`]),
    ...(title === undefined ? [] : [`  its title is now: ${printableLine(title)}`]),
    ...(unchanged.length > 0 ? [`  ${countOf(unchanged.length, 'quote')} unchanged`] : []),
    ...quotes.filter((quote) => !unchanged.includes(quote)).map(quoteText),
  ].join('\n');
}

function quoteText({ event, quote, paragraph, now }: RecheckedQuote): string {
  const place = paragraph > 0 ? ` p${paragraph}` : '';
  const to = 'paragraph' in now && now.paragraph !== paragraph ? ` -> p${now.paragraph}` : '';
  const name =
    now.status === 'outside'
      ? `outside the article (${now.reason})`
      : now.status === 'unchanged'
        ? 'other typography'
        : now.status;
  const shown = 'diff' in now && now.diff !== undefined ? now.diff : `“${quote}”`;
  return printableLine(`  ${name}${place}${to}, ${event.title} (${event.id}): ${shown}`);
}

function sumText({ sources }: Rechecked): string {
  const counts = Object.entries(countStatuses(sources)).filter(([, count]) => count > 0);
  const quotes = counts.reduce((sum, [, count]) => sum + count, 0);
  const read = sources.filter((source) => 'quotes' in source).length;
  const each = counts.map(([status, count]) => `${count} ${status}`).join(', ');
  const unread = sources.length - read;
  return `${countOf(quotes, 'quote')} compared with ${countOf(read, 'page')}${each === '' ? '' : `: ${each}`}${unread > 0 ? `; ${countOf(unread, 'page')} gave no text` : ''}`;
}

function countOf(number: number, name: string): string {
  return `${number} ${name}${number === 1 ? '' : 's'}`;
}
