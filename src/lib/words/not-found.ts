/** What stands at an address where there is no page. */
export interface NotFoundWords {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}
