/** diagram.md: the tables and their foreign keys as a Mermaid diagram, which GitHub, GitLab and editors draw. */
import type { Schema, Table } from "../schema/schema.ts";
import { box, firstLine, type Line, lines, qualified, type Row } from "./relations.ts";

/** Mermaid draws no longer text (its `maxTextSize` is 50,000): https://mermaid.js.org/config/schema-docs/config.html */
const longest = 45_000;

/** What is left out when a schema grows, in this order. */
const details = ["columns", "keys", "names"] as const;
type Detail = (typeof details)[number];

const remarks: Readonly<Record<Detail, string>> = {
  columns: "",
  keys: "Shown are keys only: with all columns the diagram would be too large to be drawn.\n\n",
  names: "Shown are tables and foreign keys: with columns the diagram would be too large to be drawn.\n\n",
};

/** The whole file. `title` names the schema, `origin` the folder that it comes from. */
export function mermaid(schema: Schema, title: string, origin: string): string {
  const between = linesByTable(schema);
  const names = new Map(schema.tables.map((table) => [table.className, quote(qualified(table))]));
  const section = (table: Table, detail: Detail) =>
    entity(table, detail) + relations(between.get(table.className), names);
  const detail = details.find((each) => fits(schema.tables, (table) => section(table, each))) ?? "names";
  const diagrams = split(schema.tables.map((table) => section(table, detail))).map(
    (text) => `\`\`\`mermaid\nerDiagram\n${text}\`\`\`\n`,
  );
  return [
    `<!-- Generated from ${origin.replaceAll("--", "- -")}; do not edit. -->\n\n`,
    `# ${markdown(title)}\n\n`,
    remarks[detail],
    diagrams.join("\n"),
    viewList(schema),
  ].join("");
}

function linesByTable(schema: Schema): ReadonlyMap<string, readonly Line[]> {
  const found = new Map<string, Line[]>();
  for (const line of lines(schema)) {
    const own = found.get(line.from) ?? [];
    own.push(line);
    found.set(line.from, own);
  }
  return found;
}

/** Whether all sections can be drawn together; those after the limit are not made. */
function fits(tables: readonly Table[], section: (table: Table) => string): boolean {
  let length = 0;
  return tables.every((table) => {
    length += section(table).length;
    return length <= longest;
  });
}

/** One diagram, or several of a very large schema, each with a run of tables and the foreign keys that start there. */
function split(sections: readonly string[]): readonly string[] {
  const texts: string[] = [];
  let text = "";
  for (const section of sections) {
    if (text !== "" && text.length + section.length > longest) {
      texts.push(text);
      text = "";
    }
    text += section;
  }
  return [...texts, text];
}

function relations(own: readonly Line[] = [], names: ReadonlyMap<string, string>): string {
  const words = (line: Line) =>
    `${names.get(line.to)} ${ends(line)} ${names.get(line.from)} : ${quote(line.columns.join(", "))}`;
  return own.map((line) => `  ${words(line)}\n`).join("");
}

function entity(table: Table, detail: Detail): string {
  if (detail === "names") return `  ${quote(qualified(table))}\n`;
  const { name, rows } = box(table);
  const shown = detail === "columns" ? rows : rows.filter(isKey);
  return shown.length === 0 ? `  ${quote(name)}\n` : `  ${quote(name)} {\n${shown.map(attribute).join("")}  }\n`;
}

function isKey({ isPrimary, isForeign, isUnique }: Row): boolean {
  return isPrimary || isForeign || isUnique;
}

/** Parent, then child: `||--o{` is "exactly one to any number". */
function ends({ optional, single }: Line): string {
  return `${optional ? "|o" : "||"}--${single ? "o|" : "o{"}`;
}

function attribute(row: Row): string {
  const name = word(row.name);
  const marks = [row.isPrimary && "PK", row.isForeign && "FK", row.isUnique && "UK"].filter((mark) => mark !== false);
  const remarks = [
    ...(name === row.name ? [] : [row.name]),
    ...(row.nullable ? ["nullable"] : []),
    ...(row.comment === undefined ? [] : [firstLine(row.comment)]),
  ];
  const end = [
    ...(marks.length > 0 ? [marks.join(", ")] : []),
    ...(remarks.length > 0 ? [quote(remarks.join("; "))] : []),
  ];
  return `    ${[word(row.type), name, ...end].join(" ")}\n`;
}

/** Types and attributes are bare words in Mermaid; its keywords PK, FK and UK are none. */
function word(name: string): string {
  const plain = name.replace(/, /g, "-").replace(/[^A-Za-z0-9_\-()[\]]/g, "_");
  return /^[A-Za-z_]/.test(plain) && !/^(pk|fk|uk)$/i.test(plain) ? plain : `_${plain}`;
}

const plain = /^[\w .,()-]+$/;

/** A quoted name holds no quote, percent sign, backslash or line break; entity codes stand for them. */
function quote(name: string): string {
  if (plain.test(name)) return `"${name}"`;
  const escaped = name.replace(/["#%\\;`<>&]|\p{C}/gu, (character) => `#${character.codePointAt(0)};`);
  return `"${escaped === "" ? " " : escaped}"`;
}

function viewList({ tables, views }: Schema): string {
  if (views.length === 0) return "";
  const names = new Map([...tables, ...views].map((object) => [object.className, qualified(object)]));
  const items = views.map((view) => {
    const read = view.dependsOn.flatMap((className) => names.get(className) ?? []).map(markdown);
    const comment = view.comment === undefined ? "" : `: ${markdown(firstLine(view.comment))}`;
    return `- **${markdown(qualified(view))}**${read.length > 0 ? ` reads ${read.join(", ")}` : ""}${comment}\n`;
  });
  return `\n## Views\n\n${items.join("")}`;
}

/** Text that Markdown and HTML leave as it is. */
function markdown(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ").replace(/[\\`*_{}[\]<>#|&~]/g, (character) => `\\${character}`);
}
