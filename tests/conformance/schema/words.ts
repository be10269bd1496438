/** Keys that are text, tables with little in them, and names that need quotes. */
import { index, integer, Table, type TableOptions, text, timestamp } from "colonnade/schema";

/** A key that is text, so that lists and pages are in its order. */
export class Words extends Table {
  word = text({ max: 100 }).primaryKey();
  language = text({ max: 20 }).default("none");
  frequency = integer().nullable();

  byLanguage = index(this.language);
  byFrequency = index(this.language, this.frequency);
}

/** A table of nothing but a key. */
export class Tags extends Table {
  name = text({ max: 50 }).primaryKey();
}

/** A table without a key. */
export class Log extends Table {
  at = timestamp().defaultNow();
  line = text({ max: 200 });

  time = index(this.at);
}

/** Names that would end a string, a name or a statement. */
export class Transaction extends Table {
  class = text({ max: 20 }).named("select").primaryKey();
  order = text({ max: 20 }).named('two "words`').unique();
  row = integer().nullable();
  options = integer().default(3);

  byRow = index(this.row, this.options);
  static options = { name: "we\"ird`s 'табл'" } satisfies TableOptions;
}
