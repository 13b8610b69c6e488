import type { MakeArticle } from '../../types/make/article.js';

const article: MakeArticle = {
  title: 'Artikel',
};
export default article;
