import type { MakeArticle } from '../../types/make/article.js';

const article: MakeArticle = {
  title: 'Artículo',
};
export default article;
