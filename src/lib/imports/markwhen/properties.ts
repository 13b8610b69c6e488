/** Settings before the first event, or below an event or a section: `key: value`, some with lines that go on below. */
export interface Properties {
  readonly values: ReadonlyMap<string, string>;
  /** The number of lines that they take, from the first. */
  readonly length: number;
}

const KEY = /^(\s*)([\w.-]+|#[\w-]+):(?:\s+(.*))?$/;

/**
 * Reads the settings that lines begin with. Between two lines `---` everything is; without those, what has the form of one.
 *
 * @param isOther true for a line that is something else: an event, a section
 * @param from the first of the lines: those of a large file are not copied for each of its sections
 */
export function readProperties(
  lines: readonly string[],
  isOther: (line: string) => boolean,
  from = 0,
): Properties {
  const values = new Map<string, string>();
  const isFenced = /^---\s*$/.test(lines[from] ?? '');
  let last: string | undefined;
  let at = isFenced ? from + 1 : from;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isFenced && /^---\s*$/.test(line)) return { values, length: at + 1 - from };
    if (!isFenced && isOther(line)) break;
    const match = KEY.exec(line);
    const goesOn = last !== undefined && /^\s+\S/.test(line) && (match === null || (match[1] ?? '') !== '');
    if (goesOn && last !== undefined) values.set(last, joinLines(values.get(last) ?? '', line.trim()));
    else if (match) {
      last = match[2] ?? '';
      values.set(last, readValue(match[3] ?? ''));
    } else if (/^\s*\/\//.test(line)) continue;
    else if (!isFenced) break;
  }
  return { values, length: at - from };
}

function joinLines(before: string, line: string): string {
  // Only a short one is looked at: to look at a long one, the engine makes one piece of all that was joined.
  const isBlock = before.length < 3 && /^(?:[|>][+-]?)?$/.test(before);
  return isBlock ? line : `${before}\n${line}`;
}

function readValue(written: string): string {
  const value = written.trim();
  return (
    /^"(.*)"$|^'(.*)'$/
      .exec(value)
      ?.slice(1)
      .find((each) => each !== undefined) ?? value
  );
}

/** Returns the values of a list: `[a, b]`, or one value. */
export function listOf(value: string | undefined): readonly string[] {
  const text = value?.replace(/^\[(.*)\]$/s, '$1') ?? '';
  return text
    .split(/[,\n]/)
    .map((each) => readValue(each.replace(/^\s*-\s+/, '')).replace(/^#/, ''))
    .filter((each) => each !== '');
}
