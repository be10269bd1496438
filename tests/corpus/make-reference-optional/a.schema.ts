import { id, references, Table, text, unique } from "colonnade/schema";

export class Owners extends Table {
  id = id();
}

export class Pets extends Table {
  id = id();
  owner = references(() => Owners, { onDelete: "cascade" });
  name = text({ max: 20 });

  once = unique(this.owner, this.name);
}
