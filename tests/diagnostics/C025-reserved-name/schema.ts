import { double, id, index, Table, text } from "colonnade/schema";

export class SchemaVersion extends Table {
  id = id();
}

export class ColonnadeLog extends Table {
  id = id();
}

export class Boxes extends Table {
  id = id();
  label = text({ max: 64 });
  xmin = double();

  byLabel = index(this.label).named("sqlite_label");
}
