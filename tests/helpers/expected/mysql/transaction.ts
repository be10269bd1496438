/** Helpers of Transaction. Generated from tests/helpers/fixture.ts; do not edit. */
// @ts-nocheck: an application sees types alone, and those are checked by the tests of what generated them.
import {
  type Executor,
  type Filters,
  type FindOptions,
  type Given,
  type InsertFragments,
  type MatchOptions,
  type PageOptions,
  type Row,
  type Source,
  type StreamOptions,
  type Value,
  type Where,
  countRows,
  existing,
  insertManyByKey,
  inserts,
  listRows,
  only,
  pageRows,
  pagedSelection,
  put,
  readByKey,
  removeRows,
  requireValues,
  statement,
  streamRows,
  updateRows,
  updates,
  upsertByKey,
  upserts,
  mysql as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";

const writable = ["`select`", '`two "words```', "`row`", "`options`"];
const columns = writable.join(", ");
const select = "SELECT " + columns + " FROM `we\"ird``s 'табл'`";

function row(r: Row): types.TransactionRow {
  return {
    class: v.decodeText(r[0], "we\"ird`s 'табл'.select"),
    "two words": v.decodeText(r[1], "we\"ird`s 'табл'.two \"words`"),
    row: r[2] === null ? null : v.decodeInteger(r[2], "we\"ird`s 'табл'.row"),
    options: v.decodeInteger(r[3], "we\"ird`s 'табл'.options"),
  };
}

const getSql = statement(select + " WHERE `select` = ?", { single: true });

const getManySql = statement(
  "SELECT " +
  columns +
  " FROM JSON_TABLE(?, '$[*]' COLUMNS (place FOR ORDINALITY, key1 VARCHAR(20) PATH '$')) AS wanted STRAIGHT_JOIN " +
  "`we\"ird``s 'табл'` ON `we\"ird``s 'табл'`.`select` = key1 COLLATE utf8mb4_0900_bin ORDER BY place"
);

const getByTwoWordsSql = statement(select + ' WHERE `two "words``` = ?', { single: true });
const existsSql = statement("SELECT 1 FROM `we\"ird``s 'табл'` WHERE `select` = ?", { single: true });

const filters: Filters = {
  class: { column: "`select`", label: "we\"ird`s 'табл'.select", type: "text", max: 20 },
  "two words": { column: '`two "words```', label: "we\"ird`s 'табл'.two \"words`", type: "text", max: 20 },
  row: { column: "`row`", label: "we\"ird`s 'табл'.row", type: "integer", nullable: true },
  options: { column: "`options`", label: "we\"ird`s 'табл'.options", type: "integer" },
};

const source: Source = {
  select,
  table: "`we\"ird``s 'табл'`",
  placeholder: "?",
  unlimited: 9223372036854775807n,
  filters,
  codec: v,
  writable,
};

const everyRow = pagedSelection(source, row, {
  equals: [""],
  ascending: { order: " ORDER BY `select`", after: { text: "`select` > ?", places: [0] } },
  descending: { order: " ORDER BY `select` DESC", after: { text: "`select` < ?", places: [0] } },
  ranged: "class",
  ordered: ["class"],
  cursor: (last) => ({ class: last.class }),
});

const byRow = pagedSelection(source, row, {
  by: ["row"],
  equals: ["`row` <=> ?"],
  ascending: {
    order: " ORDER BY `options`, `select`",
    after: { text: "`options` >= ? AND (`options` > ? OR `select` > ?)", places: [0, 0, 1] },
  },
  descending: {
    order: " ORDER BY `options` DESC, `select` DESC",
    after: { text: "`options` <= ? AND (`options` < ? OR `select` < ?)", places: [0, 0, 1] },
  },
  ranged: "options",
  ordered: ["options", "class"],
  cursor: (last) => ({ options: last.options, class: last.class }),
});

const insertParts: InsertFragments = {
  into: "INSERT INTO `we\"ird``s 'табл'`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: "",
};

const insertSql = inserts(insertParts);

function patchValues(given: types.TransactionPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
  requireValues(given);
  if (given["two words"] !== undefined) {
    mask += put(values, 2, v.encodeText(given["two words"], "we\"ird`s 'табл'.two \"words`", 20));
  }
  if (fill || given.row !== undefined) {
    mask += put(values, 4, given.row == null ? null : v.encodeInteger(given.row, "we\"ird`s 'табл'.row"));
  }
  if (given.options !== undefined) mask += put(values, 8, v.encodeInteger(given.options, "we\"ird`s 'табл'.options"));
  return { mask, values };
}

/** Encodes what is given; with `fill`, what is not given and has no default is null. */
function insertValues(given: types.TransactionInsert, fill: boolean): Given {
  requireValues(given);
  const values: Value[] = [];
  let mask = 0;
  if (given.class !== undefined) mask += put(values, 1, v.encodeText(given.class, "we\"ird`s 'табл'.select", 20));
  return patchValues(given, fill, values, mask);
}

function insertKey(given: types.TransactionInsert): Value[] {
  return [v.encodeText(given.class, "we\"ird`s 'табл'.select", 20)];
}

const limits = { parameters: 65535, rows: 1024 };

const readInserted = readByKey({
  one: getSql,
  select: select + " WHERE `select` IN ",
  columns: 1,
  placeholder: "?",
  keyOf: (cells: Row) => [v.encodeText(v.decodeText(cells[0], "we\"ird`s 'табл'.select"), "we\"ird`s 'табл'.select", 20)],
});

const assignments = writable.map((column) => column + " = `inserted row`." + column);

const upsertSql = upserts({
  ...insertParts,
  conflict: [
    " AS `inserted row` ON DUPLICATE KEY UPDATE `select` = IF(`we\"ird``s 'табл'`.`select` <=> `inserted " +
      "row`.`select`, `we\"ird``s 'табл'`.`select`, (SELECT 1 UNION ALL SELECT 2)), ",
  ],
  assignments,
  kept: [0],
  idle: "`select` = `we\"ird``s 'табл'`.`select`",
  update: "UPDATE `we\"ird``s 'табл'` SET ",
  where: ["`select` = "],
  guard: "1242",
});

const upsertByTwoWordsSql = upserts({
  ...insertParts,
  conflict: [
    " AS `inserted row` ON DUPLICATE KEY UPDATE `two \"words``` = IF(`we\"ird``s 'табл'`.`two \"words``` <=> `inserted " +
      "row`.`two \"words```, `we\"ird``s 'табл'`.`two \"words```, (SELECT 1 UNION ALL SELECT 2)), ",
  ],
  assignments,
  kept: [0, 1],
  idle: "`two \"words``` = `we\"ird``s 'табл'`.`two \"words```",
  update: "UPDATE `we\"ird``s 'табл'` SET ",
  where: ['`two "words``` = '],
  guard: "1242",
});

const patchSql = updates({
  update: "UPDATE `we\"ird``s 'табл'` SET ",
  columns: writable,
  where: ["`select` = "],
  placeholder: "?",
  after: "",
});

const removeSql = statement("DELETE FROM `we\"ird``s 'табл'` WHERE `select` = ?");

export class TransactionTable implements types.TransactionTable {
  readonly #executor: Executor;

  constructor(executor: Executor) {
    this.#executor = executor;
  }

  async get(class_: string): Promise<types.TransactionRow | undefined> {
    const [found] = await this.#executor.rows(getSql, [v.encodeText(class_, "we\"ird`s 'табл'.select", 20)]);
    return found && row(found);
  }

  async getOrThrow(class_: string): Promise<types.TransactionRow> {
    return existing(await this.get(class_), "we\"ird`s 'табл'", ["select"]);
  }

  async getMany(keys: readonly string[]): Promise<types.TransactionRow[]> {
    if (keys.length === 0) return [];
    const given = keys.map((class_) => [v.encodeText(class_, "we\"ird`s 'табл'.select", 20)]);
    return (await this.#executor.rows(getManySql, v.encodeKeys(given, 1))).map(row);
  }

  async getByTwoWords(value_: string): Promise<types.TransactionRow | undefined> {
    const [found] = await this.#executor.rows(getByTwoWordsSql, [
      v.encodeText(value_, "we\"ird`s 'табл'.two \"words`", 20),
    ]);
    return found && row(found);
  }

  async getByTwoWordsOrThrow(value_: string): Promise<types.TransactionRow> {
    return existing(await this.getByTwoWords(value_), "we\"ird`s 'табл'", ['two "words`']);
  }

  async exists(class_: string): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeText(class_, "we\"ird`s 'табл'.select", 20)]);
    return rows.length > 0;
  }

  list(options?: FindOptions<types.TransactionWhere, string>) {
    return listRows(this.#executor, everyRow, [], options);
  }

  listByRow(row_: number | null, options?: FindOptions<types.TransactionWhere, number>) {
    return listRows(this.#executor, byRow, [row_], options);
  }

  page(options?: PageOptions<types.TransactionCursor, types.TransactionWhere, string>) {
    return pageRows(this.#executor, everyRow, [], options);
  }

  pageByRow(row_: number | null, options?: PageOptions<types.TransactionRowCursor, types.TransactionWhere, number>) {
    return pageRows(this.#executor, byRow, [row_], options);
  }

  stream(options?: StreamOptions<types.TransactionWhere, string>) {
    return streamRows(this.#executor, everyRow, [], options);
  }

  streamByRow(row_: number | null, options?: StreamOptions<types.TransactionWhere, number>) {
    return streamRows(this.#executor, byRow, [row_], options);
  }

  count(where?: Where<types.TransactionWhere>) {
    return countRows(this.#executor, everyRow, [], { where });
  }

  countByRow(row_: number | null, options?: MatchOptions<types.TransactionWhere, number>) {
    return countRows(this.#executor, byRow, [row_], options);
  }

  async insert(values: types.TransactionInsert): Promise<types.TransactionRow> {
    const given = insertValues(values, true);
    return this.#executor.asOne(async (executor) => {
      await executor.run(insertSql.one(given.mask), given.values);
      return row(only(await executor.rows(getSql, insertKey(values))));
    });
  }

  async insertMany(rows: readonly types.TransactionInsert[]): Promise<types.TransactionRow[]> {
    const given = rows.map((values) => {
      const key = () => insertKey(values);
      return { ...insertValues(values, true), isNumbered: false, key };
    });
    const inserted = await insertManyByKey(this.#executor, given, insertSql, limits, readInserted);
    return inserted.map(row);
  }

  async upsert(values: types.TransactionInsert): Promise<types.TransactionRow> {
    const given = insertValues(values, false);
    const keyValues = [v.encodeText(values.class, "we\"ird`s 'табл'.select", 20)];
    return this.#executor.asOne(async (executor) => {
      await upsertByKey(executor, upsertSql, given, keyValues);
      return row(only(await executor.rows(getSql, keyValues)));
    });
  }

  async upsertByTwoWords(values: types.TransactionInsert): Promise<types.TransactionRow> {
    const given = insertValues(values, false);
    const keyValues = [v.encodeText(values["two words"], "we\"ird`s 'табл'.two \"words`", 20)];
    return this.#executor.asOne(async (executor) => {
      await upsertByKey(executor, upsertByTwoWordsSql, given, keyValues);
      return row(only(await executor.rows(getByTwoWordsSql, keyValues)));
    });
  }

  async patch(class_: string, patch: types.TransactionPatch): Promise<types.TransactionRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(class_, "we\"ird`s 'табл'.select", 20)];
    return this.#executor.asOne(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  updateWhere(where: Where<types.TransactionWhere>, patch: types.TransactionPatch) {
    return updateRows(this.#executor, everyRow, [], { where }, () => patchValues(patch, false));
  }

  updateByRow(
    row_: number | null,
    patch: types.TransactionPatch,
    options?: MatchOptions<types.TransactionWhere, number>,
  ) {
    return updateRows(this.#executor, byRow, [row_], options, () => patchValues(patch, false));
  }

  async remove(class_: string): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeText(class_, "we\"ird`s 'табл'.select", 20)]);
    return rows > 0;
  }

  removeWhere(where: Where<types.TransactionWhere>) {
    return removeRows(this.#executor, everyRow, [], { where });
  }

  removeByRow(row_: number | null, options?: MatchOptions<types.TransactionWhere, number>) {
    return removeRows(this.#executor, byRow, [row_], options);
  }
}
