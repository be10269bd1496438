import { bigint, boolean, decimal, id, integer, json, Table, text, timestamp, uuid } from "colonnade/schema";

export class Samples extends Table {
  id = id();
  digits = text({ max: 20 });
  flag = boolean();
  size = integer();
  seenAt = timestamp();
  sentAt = bigint({ as: "number", means: "epochMilliseconds" });
  price = decimal(10, 2);
  key = uuid();
  data = json();
  count = integer().nullable();
}
