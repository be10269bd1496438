import { id, index, integer, Table, text } from "colonnade/schema";

export class Scores extends Table {
  id = id();
  player = text({ max: 20 });
  game = integer();
  points = integer().default(0);

  byPlayer = index(this.player, this.id);
}
