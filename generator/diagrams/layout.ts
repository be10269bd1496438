/** Where the boxes of a picture stand and how the lines between them run: dagre lays out what is connected, shelves hold the rest. */
import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from "@dagrejs/dagre";

export interface Size {
  readonly key: string;
  readonly width: number;
  readonly height: number;
}

export interface Link {
  readonly from: string;
  readonly to: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Top left corners. */
  readonly places: ReadonlyMap<string, Point>;
  /** The way of each link, in the order of the links. */
  readonly ways: readonly (readonly Point[])[];
}

const gap = 48;

/** Connected boxes are laid out together, each such group for itself; groups stand on shelves, the first ones at the top. */
export function layOut(boxes: readonly Size[], links: readonly Link[]): Layout {
  const groups = connected(boxes, links).map((group) => layOutGroup(group, links));
  const area = groups.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const most = Math.max(...groups.map(({ width }) => width), Math.round(Math.sqrt(area) * 1.3), 0);
  const places = new Map<string, Point>();
  const ways = links.map((): readonly Point[] => []);
  let [x, y, shelf, width] = [0, 0, 0, 0];
  for (const group of groups) {
    if (x > 0 && x + group.width > most) [x, y, shelf] = [0, y + shelf + gap, 0];
    const moved = (point: Point): Point => ({ x: Math.round(point.x + x), y: Math.round(point.y + y) });
    for (const [key, point] of group.places) places.set(key, moved(point));
    for (const [position, points] of group.ways) ways[position] = points.map(moved);
    x += group.width + gap;
    width = Math.max(width, x - gap);
    shelf = Math.max(shelf, group.height);
  }
  return { width: Math.round(width), height: Math.round(y + shelf), places, ways };
}

/** Boxes that links join, in the order of their first box. */
function connected(boxes: readonly Size[], links: readonly Link[]): readonly (readonly Size[])[] {
  const leader = new Map(boxes.map(({ key }) => [key, key]));
  const leaderOf = (key: string): string => {
    let at = key;
    for (let next = leader.get(at) ?? at; next !== at; next = leader.get(at) ?? at) {
      leader.set(at, leader.get(next) ?? next);
      at = next;
    }
    return at;
  };
  for (const { from, to } of links) leader.set(leaderOf(from), leaderOf(to));
  const groups = new Map<string, Size[]>();
  for (const box of boxes) {
    const group = groups.get(leaderOf(box.key)) ?? [];
    group.push(box);
    groups.set(leaderOf(box.key), group);
  }
  return [...groups.values()];
}

interface Group {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Point>;
  /** By the link's position among all links. */
  readonly ways: ReadonlyMap<number, readonly Point[]>;
}

function layOutGroup(boxes: readonly Size[], links: readonly Link[]): Group {
  // dagre makes names of its own, so that boxes go by number.
  const ids = new Map(boxes.map(({ key }, position) => [key, `box ${position}`]));
  const own = [...links.entries()].flatMap(([position, { from, to }]) => {
    const [start, end] = [ids.get(to), ids.get(from)];
    return start !== undefined && end !== undefined ? [{ position, start, end, name: `link ${position}` }] : [];
  });
  const [only] = boxes;
  if (only !== undefined && own.length === 0) {
    return { width: only.width, height: only.height, places: new Map([[only.key, { x: 0, y: 0 }]]), ways: new Map() };
  }
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 28, edgesep: 16, ranksep: 72 });
  for (const { key, width, height } of boxes) graph.setNode(ids.get(key) ?? key, { width, height });
  for (const { start, end, name } of own) graph.setEdge(start, end, {}, name);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const places = new Map(
    boxes.map((box) => {
      const { x = 0, y = 0 } = graph.node(ids.get(box.key) ?? box.key);
      return [box.key, { x: x - box.width / 2, y: y - box.height / 2 }];
    }),
  );
  const ways = new Map(
    own.map(({ position, start, end, name }) => [position, graph.edge(start, end, name).points ?? []]),
  );
  return { width, height, places, ways };
}
