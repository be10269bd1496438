import { id, integer, primaryKey, references, Table, text } from "colonnade/schema";

export class Pairs extends Table {
  left = integer();
  right = integer();
  key = primaryKey(this.left, this.right);
}

export class Loose extends Table {
  name = text({ max: 20 });
}

export class Messages extends Table {
  id = id();
  pairId = references(() => Pairs);
  looseId = references(() => Loose);
}
