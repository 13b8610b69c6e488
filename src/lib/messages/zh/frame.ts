import type { FrameMessages } from '../frame.js';

/** A timeline in a frame, in Chinese. */
export const chineseFrame: FrameMessages = {
  published: '原文：',
  kept: '存档：',
  selectedEvent: '当前事件',
  chooseEvent: '在时间轴上选择一个事件，即可阅读其依据的原文。',
};
