import type { MountMessages } from '../types/mount.js';
import phrases from './phrases.js';

/** A mounted timeline in Simplified Chinese. */
const mount: MountMessages = {
  region: (title) => `时间线：${title}`,
  loading: (host) => `正在从 ${host} 载入时间线……`,
  faultsTitle: (count) => `无法显示此时间线：有${phrases.number(count)}处错误`,
  faultsShown: (shown, count) => `共${phrases.number(count)}处，以下列出前${phrases.number(shown)}处。`,
  noAnswer: {
    what: '没有收到本页面可以读取的回应',
    found: '无法连接，或缺少 Access-Control-Allow-Origin 标头',
    fix: '请检查网址，并让对方服务器发送 Access-Control-Allow-Origin',
  },
  refused: (status) => ({
    what: `对方服务器返回 ${status}`,
    fix: '请检查网址：应为 JSON 格式时间线的网址',
  }),
  notJson: {
    what: '收到的内容不是 JSON',
    fix: '请填写 JSON 格式时间线的网址，而不是其网页的网址',
  },
  notText: {
    what: '收到的内容不是 UTF-8 文本',
    found: '含有不属于 UTF-8 的字节',
    fix: '请将该 JSON 存为 UTF-8',
  },
  insecure: { what: 'https: 页面不能从 http: 网址载入', found: 'http: 网址', fix: '请填写 https: 网址' },
  tooLarge: (limit) => ({
    what: '文件过大',
    found: `超过 ${megabytes(limit)} MB`,
    fix: `请将文件控制在 ${megabytes(limit)} MB 以内，或分成多条时间线`,
  }),
  stalled: (seconds) => ({
    what: '对方服务器停止发送',
    found: `${phrases.number(seconds)}秒内没有收到内容`,
    fix: '请重试，或检查网址',
  }),
  unverified: {
    what: '无法核对引文和日期：脚本的一部分没有载入',
    fix: '请重新载入页面；dist/mount/ 的所有文件须放在同一文件夹中',
  },
  option: '此时间线没有的选项',
  badOption: '请更改该选项',
};
export default mount;

function megabytes(bytes: number): string {
  return phrases.number(Math.round(bytes / 1_000_000));
}
