import { id, index, references, Table, text } from "colonnade/schema";

export class Branches extends Table {
  static options = { renamedFrom: "nodes" };
  id = id();
  upperId = references(() => Branches, { onDelete: "set null" })
    .nullable()
    .renamedFrom("parent_id");
  label = text({ max: 40 }).unique();
  byParent = index(this.upperId);
}

export class Marks extends Table {
  id = id();
  nodeId = references(() => Branches, { onDelete: "cascade" });
}
