import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/lib/documents';

const read = (text: string): readonly [string | undefined, readonly string[]] => {
  const { metadata, blocks } = readPlainText(text);
  return [metadata.title?.values[0], blocks.map((block) => block.text)];
};

describe('a plain text', () => {
  it('has its first line as title, and each line that follows it without a blank one as a paragraph', () => {
    const text =
      'Veldmoor trams roll again after nine days\r\nPosted 23 March 2023, Veldmoor Evening Post\r\nBy Ada Holm\r\n\r\nTrams left the depot at five,\r\nthe first in nine days.\r\n';
    expect(read(text)).toEqual([
      'Veldmoor trams roll again after nine days',
      [
        'Posted 23 March 2023, Veldmoor Evening Post',
        'By Ada Holm',
        'Trams left the depot at five, the first in nine days.',
      ],
    ]);
  });

  it('has no title where it begins with a sentence, which may be broken into lines', () => {
    expect(read('The trams left the depot\nat five.\n\nNobody won.\n')).toEqual([
      undefined,
      ['The trams left the depot at five.', 'Nobody won.'],
    ]);
    expect(read('One line and no more')).toEqual([undefined, ['One line and no more']]);
  });

  it('loses no word, whatever its lines are', () => {
    const text = '缆车重新运行\n发表于2023年3月23日\n\n缆车今天早上\n重新运行。\n';
    expect(read(text)).toEqual(['缆车重新运行', ['发表于2023年3月23日', '缆车今天早上重新运行。']]);
  });
});
