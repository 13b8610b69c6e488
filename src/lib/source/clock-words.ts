/** Returns true where a text has a time of the day: “22:25”, “10.25 pm”, 晚上10点25分, “6 p.m.”. */
export function hasClock(text: string, hour: number, minute: number): boolean {
  for (const found of text.matchAll(CLOCK)) {
    const [, first = '', colon, cjk, half] = found;
    const minutes = Number(colon ?? cjk ?? 0);
    const isPlain =
      colon !== undefined || cjk !== undefined || half !== undefined || /[时時点點]/.test(found[0]);
    if (!isPlain || minutes !== minute) continue;
    const hours = Number(first);
    if (
      half === undefined
        ? hours === hour || isEvening(text, hours, hour)
        : hours % 12 === hour % 12 && isPm(half) === hour >= 12
    )
      return true;
  }
  return false;
}

/** 22:25, 22.25, 22时25分, 6 p.m. */
const CLOCK = /(\d{1,2})(?:[:.](\d\d)|[时時点點](?:(\d{1,2})分?)?)?(?:\s?([ap]\.?\s?m\b))?/giu;

function isPm(half: string): boolean {
  return half.toLowerCase().startsWith('p');
}

/** 下午3点 is 15:00. */
function isEvening(text: string, hours: number, hour: number): boolean {
  return /[下午晚]/.test(text) && hours < 12 && hours + 12 === hour;
}
