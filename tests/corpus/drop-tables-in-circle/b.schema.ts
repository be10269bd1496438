import { id, Table, text } from "colonnade/schema";

export const mayLose = ["teams", "members"];

export class Keepers extends Table {
  id = id();
  name = text({ max: 40 });
}
