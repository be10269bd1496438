import { Table, text } from "colonnade/schema";

export class Scores extends Table {
  player = text({ max: 20 });
}
