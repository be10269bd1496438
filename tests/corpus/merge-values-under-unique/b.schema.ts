import { id, oneOf, references, Table, text, unique } from "colonnade/schema";

export class Settings extends Table {
  id = id();
  name = text({ max: 40 });
  scope = oneOf("global", "user").default("user").removedValues({ account: "user" });
  slot = unique(this.name, this.scope);
}

export class Changes extends Table {
  id = id();
  settingId = references(() => Settings, { onDelete: "cascade" });
}
