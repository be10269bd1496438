/** Helpers of Transaction. Generated from tests/helpers/fixture.ts; do not edit. */
import {
  type Executor,
  type Given,
  type InsertFragments,
  type ListOptions,
  type Page,
  type PageOptions,
  type Row,
  type Value,
  insertManyByKey,
  inserts,
  listLimit,
  only,
  page,
  pageLimit,
  put,
  readByKey,
  statement,
  updates,
  upsertByKey,
  upserts,
  mysql as v,
} from "colonnade/runtime";
import type * as types from "../types.ts";

const columns = '`select`, `two "words```, `row`, `options`';
const select = "SELECT " + columns + " FROM `we\"ird``s 'табл'`";

function row(r: Row): types.TransactionRow {
  return {
    class: v.decodeText(r[0], "we\"ird`s 'табл'.select"),
    "two words": v.decodeText(r[1], "we\"ird`s 'табл'.two \"words`"),
    row: r[2] === null ? null : v.decodeInteger(r[2], "we\"ird`s 'табл'.row"),
    options: v.decodeInteger(r[3], "we\"ird`s 'табл'.options"),
  };
}

const getSql = statement(select + " WHERE `select` = ?");
const getByTwoWordsSql = statement(select + ' WHERE `two "words``` = ?');
const existsSql = statement("SELECT 1 FROM `we\"ird``s 'табл'` WHERE `select` = ?");
const countSql = statement("SELECT count(*) FROM `we\"ird``s 'табл'`");
const listByRowSql = statement(select + " WHERE `row` <=> ? ORDER BY `options`, `select` LIMIT ?");

const pageByRowSql = {
  ascending: {
    first: statement(select + " WHERE `row` <=> ? ORDER BY `options`, `select` LIMIT ?"),
    after: statement(
      select +
      " WHERE `row` <=> ? AND `options` >= ? AND (`options` > ? OR `select` > ?) ORDER BY `options`, `select` LIMIT ?"
    ),
  },
  descending: {
    first: statement(select + " WHERE `row` <=> ? ORDER BY `options` DESC, `select` DESC LIMIT ?"),
    after: statement(
      select +
      " WHERE `row` <=> ? AND `options` <= ? AND (`options` < ? OR `select` < ?) ORDER BY `options` DESC, `select` DESC " +
      "LIMIT ?"
    ),
  },
};

const writable = ["`select`", '`two "words```', "`row`", "`options`"];

const insertParts: InsertFragments = {
  into: "INSERT INTO `we\"ird``s 'табл'`",
  columns: writable,
  placeholder: "?",
  empty: "() VALUES ()",
  after: "",
};

const insertSql = inserts(insertParts);

function patchValues(given: types.TransactionPatch, fill: boolean, values: Value[] = [], mask = 0): Given {
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

const assignments = [
  "`select` = `inserted row`.`select`",
  '`two "words``` = `inserted row`.`two "words```',
  "`row` = `inserted row`.`row`",
  "`options` = `inserted row`.`options`",
];

const upsertSql = upserts({
  ...insertParts,
  after: "",
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
  after: "",
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

  async getByTwoWords(value: string): Promise<types.TransactionRow | undefined> {
    const [found] = await this.#executor.rows(getByTwoWordsSql, [
      v.encodeText(value, "we\"ird`s 'табл'.two \"words`", 20),
    ]);
    return found && row(found);
  }

  async exists(class_: string): Promise<boolean> {
    const rows = await this.#executor.rows(existsSql, [v.encodeText(class_, "we\"ird`s 'табл'.select", 20)]);
    return rows.length > 0;
  }

  async count(): Promise<number> {
    return Number(only(await this.#executor.rows(countSql, []))[0]);
  }

  async listByRow(row_: number | null, options?: ListOptions): Promise<types.TransactionRow[]> {
    const rows = await this.#executor.rows(listByRowSql, [
      row_ === null ? null : v.encodeInteger(row_, "we\"ird`s 'табл'.row"),
      listLimit(options, 9223372036854775807n),
    ]);
    return rows.map(row);
  }

  async pageByRow(
    row_: number | null,
    options: PageOptions<types.TransactionRowCursor> = {},
  ): Promise<Page<types.TransactionRow, types.TransactionRowCursor>> {
    const { after } = options;
    const limit = pageLimit(options);
    const sql = pageByRowSql[options.descending ? "descending" : "ascending"];
    let rows: readonly Row[];
    if (after === undefined) rows = await this.#executor.rows(sql.first, [
      row_ === null ? null : v.encodeInteger(row_, "we\"ird`s 'табл'.row"),
      limit + 1,
    ]);
    else rows = await this.#executor.rows(sql.after, [
      row_ === null ? null : v.encodeInteger(row_, "we\"ird`s 'табл'.row"),
      v.encodeInteger(after.options, "we\"ird`s 'табл'.options"),
      v.encodeInteger(after.options, "we\"ird`s 'табл'.options"),
      v.encodeText(after.class, "we\"ird`s 'табл'.select", 20),
      limit + 1,
    ]);
    return page(rows, limit, row, (last) => ({ options: last.options, class: last.class }));
  }

  async insert(values: types.TransactionInsert): Promise<types.TransactionRow> {
    const given = insertValues(values, true);
    return this.#executor.atomically(async (executor) => {
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
    return this.#executor.atomically(async (executor) => {
      await upsertByKey(executor, upsertSql, given, keyValues);
      return row(only(await executor.rows(getSql, keyValues)));
    });
  }

  async upsertByTwoWords(values: types.TransactionInsert): Promise<types.TransactionRow> {
    const given = insertValues(values, false);
    const keyValues = [v.encodeText(values["two words"], "we\"ird`s 'табл'.two \"words`", 20)];
    return this.#executor.atomically(async (executor) => {
      await upsertByKey(executor, upsertByTwoWordsSql, given, keyValues);
      return row(only(await executor.rows(getByTwoWordsSql, keyValues)));
    });
  }

  async patch(class_: string, patch: types.TransactionPatch): Promise<types.TransactionRow | undefined> {
    const given = patchValues(patch, false);
    const keyValues = [v.encodeText(class_, "we\"ird`s 'табл'.select", 20)];
    return this.#executor.atomically(async (executor) => {
      if (given.values.length > 0) await executor.run(patchSql(given.mask), [...given.values, ...keyValues]);
      const [found] = await executor.rows(getSql, keyValues);
      return found && row(found);
    });
  }

  async remove(class_: string): Promise<boolean> {
    const { rows } = await this.#executor.run(removeSql, [v.encodeText(class_, "we\"ird`s 'табл'.select", 20)]);
    return rows > 0;
  }
}
