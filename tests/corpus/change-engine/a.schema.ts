import { id, index, Table, text } from "colonnade/schema";

export class Logs extends Table {
  id = id();
  line = text({ max: 40 });
  byLine = index(this.line);
}
