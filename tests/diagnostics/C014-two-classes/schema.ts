import { id, integer, mix, primaryKey, Table, text } from "colonnade/schema";

export abstract class Named extends Table {
  name = text();
}

export abstract class Titled extends Table {
  name = text({ max: 20 });
}

export class Messages extends mix(Named, Titled) {
  id = id();
}

export class Twice extends Table {
  id = id();
  number = integer();
  number = integer();
  key = primaryKey(this.number);
}
