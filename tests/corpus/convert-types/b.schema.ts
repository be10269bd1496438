import { bigint, decimal, id, integer, Table, text, timestamp } from "colonnade/schema";

export const mayLose = ["samples.digits"];

export class Samples extends Table {
  id = id();
  digits = integer();
  flag = integer();
  size = bigint();
  seenAt = bigint({ as: "number", means: "epochMilliseconds" });
  sentAt = timestamp();
  price = decimal(12, 4);
  key = text({ max: 36 });
  data = text();
  count = text({ max: 20 }).nullable();
}
