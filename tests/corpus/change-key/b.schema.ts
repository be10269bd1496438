import { integer, primaryKey, Table, text, unique } from "colonnade/schema";

export class Settings extends Table {
  scope = text({ max: 50 });
  label = text({ max: 50 });
  position = integer();

  pk = primaryKey(this.scope, this.position);
  name = unique(this.scope, this.label);
}
