import type { RemoteMessages } from '../types/remote.js';
import phrases from './phrases.js';

const KB = 1000;
const MB = 1_000_000;
const WHAT = { events: '个事件', lanes: '个分组', quotes: '条引文' } as const;

/** A timeline from another address in Simplified Chinese. */
const remote: RemoteMessages = {
  title: '来自其他网址的时间线',
  needsScript: '本页需要 JavaScript 才能载入时间线，而此处未启用。',
  howTo: '请在本页网址后加上 Sourceline JSON 格式时间线的网址：?src=https://example.org/timeline.json',
  loading: (host) => `正在从 ${host} 载入时间线`,
  bytes: (loaded, total) => `${size(loaded)}${total === undefined ? '' : `，共 ${size(total)}`}`,
  checking: '正在核对每一条引文',
  cancel: '取消',
  again: '重试',
  openPrivate: '从该处载入',
  dataFrom: '数据来自',
  notOurs:
    '本站仅予显示，不作担保。每条引文均与随附文本逐字相符；该文本是否即为当初发布的内容，可到其网址查证。',
  failed: '无法显示此时间线',
  faults: (count, shown) =>
    `${phrases.number(count)}处错误${count > shown ? `，以下为前${phrases.number(shown)}处：` : '：'}`,
  faultsIntro: '文件已载入，但不是可以显示的时间线。',
  trouble: {
    noAddress: (found) => `src：现为“${found}”；应为以 https:// 或 http:// 开头的网址，或相对于本页的网址。`,
    credentials: 'src：网址中含有用户名或密码；请去掉后再试。',
    insecure: 'src：现为 http:// 网址，https:// 页面不能载入；应为 https:// 网址。',
    privateHost: (host) => `${host} 位于本机或专用网络。只有在得到同意后，本页才会向它请求。`,
    network: (host) =>
      `未能从 ${host} 取得任何内容。可能是无法连接，也可能是对方不允许其他网页读取该文件。如要允许，对方服务器须随文件发送标头“Access-Control-Allow-Origin: *”；如浏览器控制台提到 CORS，原因即在于此。`,
    status: (status, host) => `${host} 返回 ${status}${status === 404 ? '（没有该文件）' : ''}。请检查网址。`,
    tooLarge: (limit) => `文件大于 ${size(limit)}，超出本页可载入的上限。`,
    slow: (seconds) => `已有${phrases.number(seconds)}秒没有收到新内容。请重试，或检查网址。`,
    cancelled: '已取消载入。',
    notText: '文件不是 UTF-8 文本，而 JSON 须为 UTF-8 文本。',
    notJson: (message) => `文件不是 JSON：${message}`,
    checkSlow: (seconds) => `核对文件超过${phrases.number(seconds)}秒，已经停止。较小的文件或可通过。`,
    tooMany: (what, count, limit) =>
      `该时间线有${phrases.number(count)}${WHAT[what]}；本页最多显示${phrases.number(limit)}${WHAT[what]}。`,
  },
};
export default remote;

function size(bytes: number): string {
  return bytes < MB ? `${Math.ceil(bytes / KB)} kB` : `${(bytes / MB).toFixed(1)} MB`;
}
