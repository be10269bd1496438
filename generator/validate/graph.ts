/** Circles in a graph of names, found without recursion: a schema may chain thousands of objects. */

export type Edges = (node: string) => readonly string[];

/**
 * One circle for each group of nodes that reach each other, as the nodes of a shortest way round from the group's first
 * node. Groups by Tarjan's algorithm, https://doi.org/10.1137/0201010, in the order of `nodes`.
 */
export function circles(nodes: readonly string[], edges: Edges): readonly (readonly string[])[] {
  const order = new Map(nodes.map((node, position) => [node, position]));
  const known: Edges = (node) => edges(node).filter((next) => order.has(next));
  const found = groups(nodes, known).map((group) =>
    [...group].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
  );
  return found
    .flatMap((group) => {
      const [first = ""] = group;
      return group.length > 1 || known(first).includes(first) ? [wayRound(first, new Set(group), known)] : [];
    })
    .sort(([a = ""], [b = ""]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

interface Visit {
  readonly node: string;
  readonly next: Iterator<string>;
}

function groups(nodes: readonly string[], edges: Edges): readonly (readonly string[])[] {
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();
  const visits: Visit[] = [];
  const enter = (node: string) => {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    stack.push(node);
    onStack.add(node);
    visits.push({ node, next: edges(node)[Symbol.iterator]() });
  };
  const lower = (node: string, value: number | undefined) => low.set(node, Math.min(low.get(node) ?? 0, value ?? 0));
  for (const root of nodes) {
    if (!index.has(root)) enter(root);
    for (let visit = visits.at(-1); visit !== undefined; visit = visits.at(-1)) {
      const { node } = visit;
      const step = visit.next.next();
      if (!step.done) {
        if (!index.has(step.value)) enter(step.value);
        else if (onStack.has(step.value)) lower(node, index.get(step.value));
        continue;
      }
      visits.pop();
      const parent = visits.at(-1);
      if (parent !== undefined) lower(parent.node, low.get(node));
      if (low.get(node) !== index.get(node)) continue;
      const group = stack.splice(stack.lastIndexOf(node));
      for (const member of group) onStack.delete(member);
      found.push(group);
    }
  }
  return found;
}

function wayRound(first: string, group: ReadonlySet<string>, edges: Edges): readonly string[] {
  const from = new Map<string, string>();
  const pending = [first];
  for (const node of pending) {
    for (const next of edges(node)) {
      if (next === first) return path(first, node, from);
      if (!group.has(next) || from.has(next)) continue;
      from.set(next, node);
      pending.push(next);
    }
  }
  return [first];
}

function path(first: string, last: string, from: ReadonlyMap<string, string>): readonly string[] {
  const nodes = [last];
  for (let node = last; node !== first; ) {
    node = from.get(node) ?? first;
    nodes.push(node);
  }
  return nodes.reverse();
}
