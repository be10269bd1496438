import { id, index, references, Table, text } from "colonnade/schema";

export class Nodes extends Table {
  id = id();
  parentId = references(() => Nodes, { onDelete: "cascade" }).nullable();
  label = text({ max: 40 }).unique();
  byParent = index(this.parentId);
}

export class Marks extends Table {
  id = id();
  nodeId = references(() => Nodes, { onDelete: "cascade" });
}
