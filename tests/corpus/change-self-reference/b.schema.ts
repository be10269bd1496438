import { id, references, Table, text } from "colonnade/schema";

export class Nodes extends Table {
  id = id();
  above = references(() => Nodes, { onDelete: "restrict", onUpdate: "cascade" })
    .nullable()
    .renamedFrom("parent");
  label = text({ max: 40 });
}
