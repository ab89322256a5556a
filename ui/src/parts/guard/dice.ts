// Chance that is the same in every run: for tests that try many texts.

/** A die of which each throw gives a whole number from 0, below `sides`. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    // The generator of Park and Miller (1988), exact in the numbers of this language.
    state = (state * 48_271) % 2_147_483_647;
    return state % Math.max(1, sides);
  };
}
