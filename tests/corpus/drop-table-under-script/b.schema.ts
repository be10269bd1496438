import { id, Table, text } from "colonnade/schema";

export const mayLose = ["messages", "log"];

export class Kept extends Table {
  id = id();
  said = text();
}
