import { bigint, boolean, date, decimal, id, integer, json, oneOf, Table, text, timestamp, uuid } from "colonnade/schema";

export class Users extends Table {
  id = id();
  age = integer().default(2147483648);
  score = integer().default(1.5);
  total = bigint({ as: "number" }).default(9007199254740993n);
  balance = decimal(5, 2).default("1000.00");
  rate = decimal(5, 2).default("0.125");
  country = text({ max: 2 }).default("none");
  isActive = boolean().default("yes");
  role = oneOf("admin", "member").default("memeber");
  born = date().default("1999-02-29");
  joined = timestamp().default("yesterday");
  token = uuid().default("00000000");
  settings = json<{ note: string }>().default({ note: "a\0b" });
}
