import { integer, primaryKey, Table, text } from "colonnade/schema";

export const mayLose = ["scores.id"];

export class Scores extends Table {
  player = text({ max: 20 });
  game = integer();
  points = integer().default(0);

  pk = primaryKey(this.player, this.game);
}
