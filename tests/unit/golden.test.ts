import { render } from 'svelte/server';
import { it } from 'vitest';
import Axis from '../../src/lib/components/AxisFigure.svelte';
it('x', () => { console.log(render(Axis as never, { props: { scene: {ticks:[],lanes:[],marks:[],flags:[],width:100,height:50,floor:40,fontPx:13}, namesInside: true, chosen: undefined, hrefOf: () => '', textOf: () => '', idOf: () => '', isLive: false } as never }).body); });
