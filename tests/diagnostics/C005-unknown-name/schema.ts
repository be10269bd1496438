import { id, json, oneOf, Table, txt } from "colonnade/schema";
import * as dsl from "colonnade/schema";
import { limits, sesionId } from "./limits.ts";

interface Metadata {
  readonly tags: readonly string[];
}

export type Kept = Metadata;

export class Messages extends Table {
  id = id();
  sender = text({ max: 255 });
  kind = oneOf("a", "b").nulable();
  topic = dsl.txet();
  title = dsl.text({ max: limits.titel });
  label = dsl.text({ max: maxLabel });
  metadata = json<Metdata>();
  extra = json<Recrod<string, string>>();
  retries = dsl.integer({ max: [1, 2][5] });
  byKind = dsl.index(this.kind).wher(dsl.sql`${this.kind} = 'a'`);
}
