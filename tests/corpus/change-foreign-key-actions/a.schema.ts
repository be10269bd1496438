import { id, references, Table, text } from "colonnade/schema";

export class Parts extends Table {
  id = id();
  name = text({ max: 40 });
}

export class Uses extends Table {
  id = id();
  first = references(() => Parts, { onDelete: "cascade", onUpdate: "no action" });
  second = references(() => Parts, { onDelete: "set null", onUpdate: "cascade" }).nullable();
  third = references(() => Parts, { onDelete: "restrict", onUpdate: "restrict" });
  fourth = references(() => Parts, { onDelete: "no action", onUpdate: "set null" }).nullable();
}
