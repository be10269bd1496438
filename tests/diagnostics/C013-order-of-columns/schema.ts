// dialects: sqlite, mysql
import { foreignKey, id, Table, text, unique } from "colonnade/schema";

export class People extends Table {
  id = id();
  first = text({ max: 40 });
  last = text({ max: 40 });

  names = unique(this.first, this.last);
}

export class Letters extends Table {
  id = id();
  first = text({ max: 40 });
  last = text({ max: 40 });

  writer = foreignKey([this.last, this.first], () => People, (person) => [person.last, person.first]);
}
