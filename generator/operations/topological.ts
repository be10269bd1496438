/** Puts what depends on others behind them. */

/** Depth-first, iterative (a chain of a thousand foreign keys is no recursion), in the order given; circles are cut where met. */
export function topological<T>(
  objects: readonly T[],
  key: (object: T) => string,
  dependsOn: (object: T) => readonly string[],
): readonly T[] {
  const byKey = new Map(objects.map((object) => [key(object), object]));
  const state = new Map<string, "open" | "done">();
  const sorted: T[] = [];
  for (const root of objects) {
    const stack = [root];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const name = key(top);
      if (!state.has(name)) {
        state.set(name, "open");
        for (const parent of dependsOn(top).toReversed()) {
          const object = byKey.get(parent);
          if (object !== undefined && !state.has(parent)) stack.push(object);
        }
        if (stack.at(-1) !== top) continue;
      }
      stack.pop();
      if (state.get(name) === "open") sorted.push(top);
      state.set(name, "done");
    }
  }
  return sorted;
}
