import type { MakeArticle } from '../../types/make/article.js';

const article: MakeArticle = {
  title: 'Article',
};
export default article;
