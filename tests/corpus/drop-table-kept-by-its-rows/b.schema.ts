import { id, Table, text } from "colonnade/schema";

export const mayLose = ["folders"];

export class Notes extends Table {
  id = id();
  body = text();
}
