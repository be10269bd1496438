import { date, id, references, Table, text, timestamp } from "colonnade/schema";

export class Samples extends Table {
  id = id();
  val = timestamp().convertedFrom("epochSeconds").nullable();
  day = date().convertedFrom("epochMilliseconds").nullable();
}

export class Notes extends Table {
  id = id();
  sampleId = references(() => Samples, { onDelete: "cascade" });
  body = text({ max: 40 });
}

export const mayLose = ["samples.day"];
