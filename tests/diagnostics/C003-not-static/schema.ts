import { id, integer, sql, Table, text, timestamp } from "colonnade/schema";

const startedAt = Date.now();
const pattern = /^[a-z]+$/;
let length = 20;
const { max } = { max: 30 };

function label() {
  return text({ max: 64 });
}

export enum Color {
  Red = "red",
}

const odd = (value: number) => {
  const doubled = value * 2;
  return text({ max: doubled });
};

export class Messages extends Table {
  static cache = new Map();
  id = id();
  sender = text({ max: process.env.MAX ? 1 : 2 });
  content = text({ max: 10 * 1000 });
  label = label();
  title = text({ max: length });
  subject = text({ max: max });
  odd = odd(3);
  size = integer().default(Math.max(1, 2));
  timestamp = timestamp().default(new Date().toISOString());
  ["computed"] = text();
  #secret = text();
  checked = text().check((value) => { console.log(value); return sql`${value} <> ''`; });
  roles = text().default(await roles());

  constructor() {
    super();
  }

  get total() {
    return 1;
  }

  describe() {
    return "";
  }

  static {
    console.log("loaded");
  }
}

@sealed
export class Decorated extends Table {
  @column() id = id();
}
