/** Returns why a block was left out in the words of the page; undefined for a reason of another version. */
export function sayReason(reasons: Readonly<Record<string, string>>, reason: string): string | undefined {
  const [count = ''] = /\d+/.exec(reason) ?? [];
  return reasons[reason] ?? reasons[reason.replace(count, '#')]?.replace('#', count);
}
