import type { MakeArticle } from '../../types/make/article.js';

const article: MakeArticle = {
  title: '文章',
};
export default article;
