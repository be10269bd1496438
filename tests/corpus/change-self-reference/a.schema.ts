import { id, references, Table, text } from "colonnade/schema";

export class Nodes extends Table {
  id = id();
  parent = references(() => Nodes, { onDelete: "cascade" }).nullable();
  label = text({ max: 40 });
}
