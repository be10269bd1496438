import { id, index, integer, Table, text } from "colonnade/schema";

export class Logs extends Table {
  static options = { mysql: { engine: "MyISAM" }, mariadb: { engine: "MyISAM" } };
  id = id();
  line = text({ max: 60 });
  level = integer().default(0);
  byLine = index(this.line);
}
