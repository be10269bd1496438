/** Values on the way to and from SQLite. */
export * from "../values.ts";
