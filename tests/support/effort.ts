/** How much the random tests do: enough to notice a mistake in `make test`, and more for as long as there is time in `make soak`. */

export const soaking = process.env.SOAK === "1";

/** The number of runs of a property: the usual one, or under SOAK=1 the larger. fast-check prints the seed of a failure. */
export function runs(usual: number, soak: number): number {
  return soaking ? soak : usual;
}
