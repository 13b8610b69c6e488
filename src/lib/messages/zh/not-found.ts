import type { NotFoundMessages } from '../not-found.js';

export const chineseNotFound: NotFoundMessages = {
  title: '此处没有页面',
  text: '网址可能有误，或页面已经移动。所有事件和文章都可以从时间线进入。',
  link: '前往时间线',
};
