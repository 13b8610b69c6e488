import type { FigureMessages } from '../figure.js';
import { phrases } from './phrases.js';

export const chineseFigure: FigureMessages = {
  notes: '注释：各编号的依据',
  description: (events, sources) =>
    `时间轴，共${phrases.number(events)}个编号事件，依据${phrases.number(sources)}份存档来源绘制；注释逐一列出各编号的日期、日期的判读依据和引文。`,
  foot: (shown, all) =>
    shown === all
      ? '每个编号代表一个事件；引文逐字摘自所注段落。由 Sourceline 制作。'
      : `图中为所示时段内的${phrases.number(shown)}个事件，共${phrases.number(all)}个，编号与全图一致。引文逐字摘自所注段落。由 Sourceline 制作。`,
};
