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
  lanes: [
    '#1f5f99',
    '#b4451f',
    '#0b7a5b',
    '#6a5a8c',
    '#334a2f',
    '#866676',
    '#575e0f',
    '#995d55',
    '#871964',
    '#745d36',
    '#4b7775',
    '#821f22',
  ],
};

export const DARK: Colours = {
  paper: '#171614',
  ink: '#eeebe4',
  mute: '#aba69c',
  rule: '#3a3732',
  link: '#8cbcec',
  lanes: [
    '#7db4e8',
    '#f0926b',
    '#5fc7a4',
    '#b6a5dd',
    '#a9e181',
    '#e3c4dc',
    '#9ba64d',
    '#f3b8b1',
    '#e274ac',
    '#c1aa8f',
    '#49a7b0',
    '#c08b8b',
  ],
};

export function laneColour(colours: Colours, lane: number): string {
  return colours.lanes[lane % colours.lanes.length] ?? colours.ink;
}
