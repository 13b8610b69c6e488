import type { AggregateMessages } from '../aggregate.js';
import { phrases } from './phrases.js';

const { number } = phrases;

export const chineseAggregate: AggregateMessages = {
  help: '左右键按时间在事件间移动，上下键换到相邻分类，回车键显示该事件，加减号缩放。',
  enter: '显示所选事件的全部内容',
  others: (count) => `+${number(count)}`,
  otherLanes: (count) => `另外${number(count)}个分类`,
  column: (starts, within, span) => {
    const lasting = within - starts;
    return `${span}：${number(starts)}个事件开始${lasting > 0 ? `，${number(lasting)}个进行中` : ''}`;
  },
  zoomHere: '点按放大',
  listHere: '点按在列表中查看',
  place: (title, date, lane, place, all) =>
    `${title}，${date}，${lane}，第${number(place)}个，共${number(all)}个`,
  inView: (span, count, all) => `${span}：${number(count)}个事件，共${number(all)}个`,
  legend: { begins: '开始', inProgress: '进行中', height: '柱越高，事件越多（按对数）' },
};
