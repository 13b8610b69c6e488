/** From the first letter of Hebrew, Arabic and their neighbours to the last, with the marks that follow it. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff](?:.*[\u0590-\u08ff])?[^\s,，·]*/u;

/**
 * Returns a sentence so that a name in it that runs from right to left moves none of its other words: without that,
 * the number behind “صحيفة” in a line that begins with it is drawn before it.
 */
export function isolateName(sentence: string): string {
  return sentence.replace(RIGHT_TO_LEFT, '\u2068$&\u2069');
}
