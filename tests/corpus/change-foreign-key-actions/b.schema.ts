import { id, references, Table, text } from "colonnade/schema";

export class Parts extends Table {
  id = id();
  name = text({ max: 40 });
}

export class Uses extends Table {
  id = id();
  first = references(() => Parts, { onDelete: "restrict", onUpdate: "cascade" });
  second = references(() => Parts, { onDelete: "cascade", onUpdate: "no action" }).nullable();
  third = references(() => Parts, { onDelete: "no action", onUpdate: "restrict" });
  fourth = references(() => Parts, { onDelete: "set null", onUpdate: "cascade" }).nullable();
}
