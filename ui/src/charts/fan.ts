// The geometry of the fan: blades side by side around one point, from left to right.

/** One blade: its outline, where its letter stands, and where and how steep its name. */
export type Blade = { path: string; letter: Spot; name: Spot; turn: number };
type Spot = { x: number; y: number };

/** How the fan is drawn; lengths in the units of its view box. */
export type Shape = {
  width: number;
  centre: Spot;
  inner: number;
  outer: number;
  spread: number;
  gap: number;
};

/** The fan of the handbook and of the app's mark, 460 wide. */
export const shape: Shape = {
  width: 460,
  centre: { x: 230, y: 252 },
  inner: 44,
  outer: 218,
  spread: 172,
  gap: 1,
};

const round = (value: number): number => Math.round(value * 10) / 10;

function spot(at: Shape, degrees: number, radius: number): Spot {
  const angle = (degrees * Math.PI) / 180;
  return {
    x: round(at.centre.x + radius * Math.sin(angle)),
    y: round(at.centre.y - radius * Math.cos(angle)),
  };
}

/** The blades of a fan of `count`, each `reach` times as long as the shape says. */
export function blades(count: number, reach: (index: number) => number, at = shape): Blade[] {
  const step = at.spread / count;
  return Array.from({ length: count }, (_, index) => {
    const from = -at.spread / 2 + index * step + at.gap;
    const to = from + step - 2 * at.gap;
    const middle = (from + to) / 2;
    const outer = round(at.outer * reach(index));
    const [a, b, c, d] = [
      spot(at, from, at.inner),
      spot(at, from, outer),
      spot(at, to, outer),
      spot(at, to, at.inner),
    ];
    const path =
      `M${a.x} ${a.y} L${b.x} ${b.y} A${outer} ${outer} 0 0 1 ${c.x} ${c.y} ` +
      `L${d.x} ${d.y} A${at.inner} ${at.inner} 0 0 0 ${a.x} ${a.y} Z`;
    return {
      path,
      letter: spot(at, middle, outer * 0.875),
      name: spot(at, middle, outer * 0.51),
      // Names are read from the left: on the left half outwards-in, on the right half inwards-out.
      turn: round(middle < 0 ? middle + 90 : middle - 90),
    };
  });
}
