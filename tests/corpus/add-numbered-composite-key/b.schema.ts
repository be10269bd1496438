import { bigint, integer, primaryKey, Table, text } from "colonnade/schema";

export class Scores extends Table {
  number = bigint({ as: "number" }).identity();
  game = integer().backfill(1);
  player = text({ max: 20 });

  pk = primaryKey(this.number, this.game);
}
