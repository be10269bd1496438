import { id, Table, text } from "colonnade/schema";

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
}
