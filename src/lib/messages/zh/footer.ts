/** What a site says of itself below its pages, in Chinese, unless it has a text of its own. */
const footer =
  '每个事件均以存档文章中的引文为依据，此处内容别无其他出处；谁说了什么，一一注明。文章版权归各发布者所有。';
export default footer;
