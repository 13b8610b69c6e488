/** The colours of components/theme.css, resolved: a file has no style sheet to ask. A test holds them to it. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly mute: string;
  readonly rule: string;
  readonly link: string;
  /** By lane; further lanes begin again. */
  readonly lanes: readonly string[];
}

export const LIGHT: Colours = {
  paper: '#fbfaf7',
  ink: '#1c1b19',
  mute: '#5d5a53',
  rule: '#dcd8ce',
  link: '#1a5a94',
  lanes: ['#1f5f99', '#b4451f', '#0b7a5b', '#6a5a8c', '#00707f', '#a3307d', '#5f6b00', '#4f5b66'],
};

export const DARK: Colours = {
  paper: '#171614',
  ink: '#eeebe4',
  mute: '#aba69c',
  rule: '#3a3732',
  link: '#8cbcec',
  lanes: ['#7db4e8', '#f0926b', '#5fc7a4', '#b6a5dd', '#5cc3d3', '#ec8fcb', '#b9c65a', '#a9b6c2'],
};

export function laneColour(colours: Colours, lane: number): string {
  return colours.lanes[lane % colours.lanes.length] ?? colours.ink;
}
