import { randomUUID } from "node:crypto";
import { id, Table, text } from "colonnade/schema";
import { nanoid } from "nanoid";
import type { Metadata } from "../types.ts";
import { version } from "../package.ts";
import { limits } from "./limit.ts";
export { more } from "./nowhere.ts";

export class Sessions extends Table {
  id = id();
  name = text({ max: limits.name });
  token = text().default(nanoid());
  trace = text().default(randomUUID());
  version = text().default(version);
}
