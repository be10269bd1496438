/** diagram.svg: the tables and their foreign keys as a picture, readable on light and dark pages, the same on every machine. */
import type { Schema } from "../schema/schema.ts";
import type { Layout, Point } from "./layout.ts";
import { type Box, boxes, firstLine, type Line, lines, type Row } from "./relations.ts";

/** A picture of more tables is neither read nor quick to lay out: then diagram.md stands alone. */
export const mostTables = 60;

const characterWidth = 7.3;
const rowHeight = 20;
const headHeight = 28;
const padding = 12;
const margin = 16;
const mostRows = 40;
const mostCharacters = 40;

/**
 * The whole file, or undefined for a schema without tables or with more than `mostTables`. Loads the layout library when it
 * is called.
 */
export async function svg(schema: Schema, title: string, origin: string): Promise<string | undefined> {
  const { length } = schema.tables;
  if (length === 0 || length > mostTables) return undefined;
  const { layOut } = await import("./layout.ts");
  const [drawn, between] = [boxes(schema).map(drawing), lines(schema)];
  const layout = layOut(drawn, between);
  const ends = anchors(drawn, layout);
  const [width, height] = [layout.width + 2 * margin, layout.height + 2 * margin];
  return [
    `<!-- Generated from ${origin.replaceAll("--", "- -")}; do not edit. -->\n`,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${-margin} ${-margin} ${width} ${height}" role="img">\n`,
    `<title>${markup(title)}</title>\n`,
    style,
    ...between.map((line, position) => connection(line, route(line, layout.ways[position] ?? [], ends))),
    ...drawn.map((box) => figure(box, layout)),
    "</svg>\n",
  ].join("");
}

/** A box with its size, and its rows as they are written. */
interface Drawing extends Box {
  readonly width: number;
  readonly height: number;
  readonly written: readonly Written[];
}

interface Written {
  readonly name: string;
  readonly type: string;
  readonly style: string;
  readonly comment?: string;
}

/** Boxes are opaque, so that their text contrasts on any page; lines are of a grey that both kinds of page show. */
const style = `<style>
.box{fill:#ffffff;stroke:#8b949e}.head{fill:#e8eef5;stroke:#8b949e}.line{fill:none;stroke:#7d8590;stroke-width:1.3}
text{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#1f2328}.name{font-weight:bold}.type{fill:#656d76;text-anchor:end}.key{font-weight:bold}.link{fill:#0a5db8}
@media (prefers-color-scheme:dark){.box{fill:#161b22}.head{fill:#263040}text{fill:#e6edf3}.type{fill:#9aa4af}.link{fill:#79b8ff}}
</style>
`;

function drawing(box: Box): Drawing {
  const shown = box.rows.length > mostRows ? box.rows.slice(0, mostRows - 1) : box.rows;
  const written = shown.map(write);
  const left = box.rows.length - shown.length;
  if (left > 0) written.push({ name: `… ${left} more`, type: "", style: "" });
  const widest = Math.max(columns(box.name) + 2, ...written.map(({ name, type }) => columns(name) + columns(type) + 3));
  return {
    ...box,
    written,
    width: Math.ceil(Math.min(widest, 2 * mostCharacters) * characterWidth) + 2 * padding,
    height: headHeight + Math.max(written.length, 1) * rowHeight + padding / 2,
  };
}

function write(row: Row): Written {
  return {
    name: cut(row.name),
    type: cut(row.nullable ? `${row.type}?` : row.type),
    style: row.isPrimary ? "key" : row.isForeign ? "link" : "",
    ...(row.comment !== undefined && { comment: firstLine(row.comment) }),
  };
}

function cut(text: string): string {
  const characters = [...text.replace(/\p{C}/gu, "\u00b7")];
  return characters.length <= mostCharacters
    ? characters.join("")
    : `${characters.slice(0, mostCharacters - 1).join("")}…`;
}

/** Columns of a monospaced font: East Asian characters and emoji take two. */
function columns(text: string): number {
  return [...cut(text)].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1), 0);
}

function figure(box: Drawing, { places }: Layout): string {
  const { x, y } = places.get(box.key) ?? { x: 0, y: 0 };
  const rows = box.written.map((row, position) =>
    rowText(row, x, y + headHeight + (position + 1) * rowHeight - 4, box.width),
  );
  return [
    "<g>\n",
    box.comment === undefined ? "" : `<title>${markup(firstLine(box.comment))}</title>\n`,
    `<rect class="box" x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="5"/>\n`,
    `<path class="head" d="M${x} ${y + headHeight}v-${headHeight - 5}a5 5 0 0 1 5 -5h${box.width - 10}a5 5 0 0 1 5 5v${headHeight - 5}z"/>\n`,
    `<text class="name" x="${x + padding}" y="${y + 19}">${markup(cut(box.name))}</text>\n`,
    ...rows,
    "</g>\n",
  ].join("");
}

function rowText({ name, type, style: ofRow, comment }: Written, x: number, y: number, width: number): string {
  const title = comment === undefined ? "" : `<title>${markup(comment)}</title>`;
  const left = `<text${ofRow === "" ? "" : ` class="${ofRow}"`} x="${x + padding}" y="${y}">${title}${markup(name)}</text>`;
  const right = type === "" ? "" : `<text class="type" x="${x + width - padding}" y="${y}">${markup(type)}</text>`;
  return `${left}${right}\n`;
}

/** From the referenced table (a bar, or a circle where there may be none) to the referencing one (a crow's foot where there may be many). */
function connection({ optional, single }: Line, { points, start, end }: Route): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "";
  const one = ({ x, y }: Point, side: Side) => `M${x + 7 * side} ${y - 5}v10`;
  const none = ({ x, y }: Point, side: Side) => `M${x + 4 + 8 * side - 8} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`;
  const many = ({ x, y }: Point, side: Side) => `M${x} ${y - 5}l${9 * side} 5l${-9 * side} 5`;
  const marks = (optional ? none(first, start) : one(first, start)) + (single ? one(last, end) : many(last, end));
  return `<path class="line" d="${curve(points, start, end)}${marks}"/>\n`;
}

/** The side of a box at which a line ends: 1 is the right one. */
type Side = 1 | -1;

/** The way of a line, which is level where it leaves and enters. */
interface Route {
  readonly points: readonly Point[];
  readonly start: Side;
  readonly end: Side;
}

interface Anchor {
  readonly left: number;
  readonly right: number;
  /** The height of a column's row. */
  readonly row: (column: string | undefined) => number;
}

function anchors(drawn: readonly Drawing[], { places }: Layout): ReadonlyMap<string, Anchor> {
  return new Map(
    drawn.map((box) => {
      const { x, y } = places.get(box.key) ?? { x: 0, y: 0 };
      const row = (column: string | undefined) => {
        const position = box.rows.findIndex(({ name }) => name === column);
        const shown = position < 0 ? 0 : Math.min(position, box.written.length - 1);
        return y + headHeight + shown * rowHeight + rowHeight / 2 + 2;
      };
      return [box.key, { left: x, right: x + box.width, row }];
    }),
  );
}

/** Lines join the rows of their columns, and pass between by the bends that the layout found. */
function route(line: Line, bends: readonly Point[], ends: ReadonlyMap<string, Anchor>): Route {
  const [parent, child] = [ends.get(line.to), ends.get(line.from)];
  if (parent === undefined || child === undefined) return { points: [], start: 1, end: -1 };
  const start: Side = parent.left > child.right ? -1 : 1;
  const end: Side = child.left > parent.right ? -1 : 1;
  // Every other point of dagre's lies in the gap between two ranks of boxes, where a line needs no guidance.
  const between = start === end ? [] : bends.slice(1, -1).filter((_, position) => position % 2 === 1);
  const points = [
    { x: start === 1 ? parent.right : parent.left, y: parent.row(line.referenced[0]) },
    ...between,
    { x: end === 1 ? child.right : child.left, y: child.row(line.columns[0]) },
  ];
  return { points, start, end };
}

/** Level at each point, so that lines leave and enter boxes straight. */
function curve(points: readonly Point[], start: Side, end: Side): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  let before = first;
  const pieces = rest.map((point) => {
    const reach = start === end ? 44 : Math.max(Math.round(Math.abs(point.x - before.x) / 2), 12);
    const piece = `C${before.x + reach * start} ${before.y} ${point.x + reach * end} ${point.y} ${point.x} ${point.y}`;
    before = point;
    return piece;
  });
  return `M${first.x} ${first.y}${pieces.join("")}`;
}

function markup(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/\p{C}/gu, "\u00b7").replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
