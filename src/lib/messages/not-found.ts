/** What stands at an address where there is no page. */
export interface NotFoundMessages {
  readonly title: string;
  readonly text: string;
  readonly link: string;
}
