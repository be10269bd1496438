/** Reads the cells of introspection queries, whose drivers give numbers as number or string and text as text. */

export type Cell = unknown;

/** A value that is there. */
export function text(cell: Cell): string {
  if (cell === null || cell === undefined) throw new Error("a catalog query gave NULL where a value was expected");
  return cell instanceof Uint8Array ? Buffer.from(cell).toString("utf8") : String(cell);
}

/** A value that may be NULL. */
export function optional(cell: Cell): string | undefined {
  return cell === null || cell === undefined ? undefined : text(cell);
}

/** The yes or no of an engine: 1, true, `t`, `YES`. */
export function flag(cell: Cell): boolean {
  return /^(1|t|true|yes)$/i.test(optional(cell) ?? "");
}

/** A JSON array of strings, as text. */
export function list(cell: Cell): readonly string[] {
  const parsed: unknown = JSON.parse(text(cell));
  if (!Array.isArray(parsed)) throw new Error("a catalog query gave no array where one was expected");
  return parsed.map(String);
}

/** `{ [key]: value }`, or nothing at all when there is no value: for the optional fields of a Catalog. */
export function field<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  const fields: { [P in K]?: V } = {};
  if (value !== undefined) fields[key] = value;
  return fields;
}

/** Rows by the text of one of their cells, in the order of the rows. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
