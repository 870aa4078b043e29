import { fold } from '../../text/fold.ts';

type Point = 'n' | 's' | 'e' | 'w';

/** Points of the compass as they stand in names of places, each with those that it names. */
const POINTS: ReadonlyMap<string, readonly Point[]> = new Map(
  (
    [
      [['n'], 'north northern شمال شمالي الشمال الشمالي nord norte kuzey север'],
      [['s'], 'south southern جنوب جنوبي الجنوب الجنوبي sud sur guney юг'],
      [['e'], 'east eastern شرق شرقي الشرق الشرقي ost este dogu восток'],
      [['w'], 'west western غرب غربي الغرب الغربي ouest oeste bati запад'],
      [['n', 'e'], 'northeast northeastern north-east north-eastern nordost nord-est noreste'],
      [['n', 'w'], 'northwest northwestern north-west north-western nordwest nord-ouest noroeste'],
      [['s', 'e'], 'southeast southeastern south-east south-eastern sudost sud-est sureste'],
      [['s', 'w'], 'southwest southwestern south-west south-western sudwest sud-ouest suroeste'],
    ] as const
  ).flatMap(([points, words]) => words.split(' ').map((word) => [fold(word), points] as const)),
);

/** Where in a land, as its name tells. */
function pointsOf(name: string): ReadonlySet<Point> {
  return new Set(
    fold(name)
      .split(/[^\p{L}-]+/u)
      .flatMap((word) => POINTS.get(word) ?? []),
  );
}

const OPPOSITE: readonly (readonly [Point, Point])[] = [
  ['n', 's'],
  ['e', 'w'],
];

/** Do two names mean opposite parts of a land: its north and its south? */
export function lieOpposite(a: string, b: string): boolean {
  const [x, y] = [pointsOf(a), pointsOf(b)];
  if (x.size === 0 || y.size === 0) return false;
  return OPPOSITE.some(([p, q]) => (x.has(p) && y.has(q)) || (x.has(q) && y.has(p)));
}
