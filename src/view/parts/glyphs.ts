import { h, svg } from '../dom/h.ts';
import type { RelationKind } from '../model/relation-kind.ts';

/** A shape on a 20 × 20 field: strokes, and (`f`) filled pieces. */
interface Shape {
  d: string;
  f?: string;
}

/** One shape a relation, told apart without colour; none is a tick or a cross. */
const RELATIONS: Readonly<Record<RelationKind, Shape>> = {
  same: { d: 'M4 7.5h12M4 12.5h12' },
  compat: { d: 'M3.5 8c2-2.6 4.3-2.6 6.5 0s4.5 2.6 6.5 0M3.5 13c2-2.6 4.3-2.6 6.5 0s4.5 2.6 6.5 0' },
  differs: { d: 'M3.5 7.500h13M3.5 12.500h13M13.5 3.500l-7 13' },
  scope: {
    d: 'M10 2.800a7.2 7.2 0 1 0 0 14.400a7.2 7.2 0 1 0 0-14.4',
    f: 'M12 8.400a3.3 3.3 0 1 0 0 6.600a3.3 3.3 0 1 0 0-6.6',
  },
  time: { d: 'M10 2.800a7.2 7.2 0 1 0 0 14.400a7.2 7.2 0 1 0 0-14.400M10 5.800v4.400l3 2' },
  only: {
    d: 'M7.2 3.400A7.2 7.2 0 0 1 12.8 3.400M16.6 7.200a7.2 7.2 0 0 1 0 5.600M12.8 16.600a7.2 7.2 0 0 1-5.6 0M3.4 12.800a7.2 7.2 0 0 1 0-5.6',
    f: 'M10 8a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
  },
  changed: { d: 'M3 6.500h14M3 13.500h3.500M13.5 13.500H17M7 17l3-4.6 3 4.6' },
  short: { d: 'M6.5 4v12M13.5 4v12M2.5 10h4M13.5 10h4' },
  ext: { d: 'M8 10H2.500m2.6-2.600L2.5 10l2.6 2.600M12 10h5.500m-2.6-2.6 2.6 2.6-2.6 2.600M10 4v12' },
  trans: { d: 'M3 3h9v9H3zM8 15v2h9V8h-2' },
  speaker: {
    d: 'M7 4.500a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M2.5 16c.5-3 2-4.5 4.5-4.500s4 1.5 4.5 4.500M12.5 4.700a2.5 2.5 0 1 1 .6 4.700M14 11.700c2 .2 3.2 1.6 3.6 4.3',
  },
  sum: { d: 'M15 4.500H5.500L10.5 10l-5 5.500H15' },
};

const SIGNS = {
  dock: { d: 'M3 4.500h14v11H3zM12.5 4.500v11' },
  options: {
    d: 'M3 6.500h7M15 6.500h2M3 13.500h2M10 13.500h7M12.5 4.400a2.1 2.1 0 1 0 0 4.200a2.1 2.1 0 1 0 0-4.200M7.5 11.400a2.1 2.1 0 1 0 0 4.200a2.1 2.1 0 1 0 0-4.2',
  },
  close: { d: 'm5 5 10 10M15 5 5 15' },
  show: { d: 'M3.5 4.500h13M3.5 15.500h6M3.5 10h7M17 13h-5.500m2-2.200L11.3 13l2.2 2.2' },
  copy: { d: 'M7 7h9.500v9.500H7zM13 4.500v-1H3.500V13h1' },
  search: { d: 'M8.8 3.500a5.3 5.3 0 1 0 0 10.600a5.3 5.3 0 1 0 0-10.600M12.8 12.800l4 4' },
  down: { d: 'm5 7.5 5 5 5-5' },
  past: { d: 'M3.4 10a6.6 6.6 0 1 0 2-4.700L3.2 7.300M3.2 3.600v3.700h3.700M10 6.400v4l2.5 1.5' },
  archive: { d: 'M3 4h14v3.500H3zM4.5 7.500V16h11V7.500M8 10.500h4' },
  done: { d: 'm4 10.5 4 4 8-9' },
  none: { d: 'M10 2.800a7.2 7.2 0 1 0 0 14.400a7.2 7.2 0 1 0 0-14.400M4.9 15.1 15.1 4.9' },
  alert: { d: 'M10 3.2 17.2 16H2.800zM10 8v3.8', f: 'M10 13a.9.9 0 1 0 0 1.800a.9.9 0 1 0 0-1.8' },
  take: { d: 'M10 3v9m-3.2-3 3.2 3.200L13.2 9M3.5 13v3.500h13V13' },
} as const satisfies Record<string, Shape>;

export type Sign = keyof typeof SIGNS;

/** The drawing of a relation. Decorative: the word stands beside it. */
export function relationGlyph(kind: RelationKind): SVGElement {
  return draw(RELATIONS[kind], 'g');
}

/** The drawing of a control. `flips` where it points along the reading direction. */
export function sign(which: Sign, flips = false): SVGElement {
  return draw(SIGNS[which], flips ? 'g flip' : 'g');
}

function draw(shape: Shape, className: string): SVGElement {
  return svg(
    'svg',
    { class: className, viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: shape.d }),
    shape.f ? svg('path', { d: shape.f, class: 'f' }) : null,
  );
}

/** Our sign: two capsules (sources) with their beads (outlets), and this page as the diamond. */
export function brandSign(): SVGElement {
  return svg(
    'svg',
    { class: 'sign', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', {
      d: 'M6.5 3.5h11a3.5 3.5 0 0 1 0 7h-11a3.5 3.5 0 0 1 0-7M6.5 13.500a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7',
    }),
    svg('path', {
      class: 'f',
      d: 'M7.5 5.700a1.3 1.3 0 1 0 0 2.600a1.3 1.3 0 1 0 0-2.600M12 5.700a1.3 1.3 0 1 0 0 2.600a1.3 1.3 0 1 0 0-2.600M16.5 5.700a1.3 1.3 0 1 0 0 2.600a1.3 1.3 0 1 0 0-2.600M6.5 15.700a1.3 1.3 0 1 0 0 2.600a1.3 1.3 0 1 0 0-2.6',
    }),
    svg('path', { class: 'f', d: 'M16.5 12.700l4.3 4.3-4.3 4.3-4.3-4.300z' }),
  );
}

/** A button that shows a sign alone; its name is read out and shown as a tip. */
export function signButton(which: Sign, label: string, act: () => void, flips = false): HTMLButtonElement {
  return h(
    'button',
    { class: 'ib', type: 'button', 'aria-label': label, title: label, on: { click: act } },
    sign(which, flips),
  );
}
