import { bytes, references, Table, text } from "colonnade/schema";

export class Nodes extends Table {
  key = bytes({ max: 16 }).primaryKey();
  parent = references(() => Nodes, { onDelete: "cascade" }).nullable();
  label = text({ max: 50 });
}
