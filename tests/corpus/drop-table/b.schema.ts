import { id, Table, text } from "colonnade/schema";

export const mayLose = ["posts"];

export class Authors extends Table {
  id = id();
  name = text({ max: 100 });
}
