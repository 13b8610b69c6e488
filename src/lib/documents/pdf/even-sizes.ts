import { commonSize } from './rows.js';
import type { UprightPage } from './upright.js';

/** Sizes nearer to the common one than this are the same: a program that reads a scan measures each line. */
const NEAR = 1.3;

/** Gives letters of about the common size that size. */
export function evenSizes(pages: readonly UprightPage[]): readonly UprightPage[] {
  const sizes = pages.flatMap(({ items }) =>
    items.map(({ size, text }) => ({ size: Math.round(size), text })),
  );
  const common = commonSize(sizes);
  const isNear = (size: number) => size < common * NEAR && size > common / NEAR;
  return pages.map((page) => ({
    ...page,
    items: page.items.map((item) => (isNear(item.size) ? { ...item, size: common } : item)),
  }));
}
