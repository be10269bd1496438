/** list, page and stream: rows by equal values in an index, or all rows, in the order of the index or the primary key. */
import {
  describeOrder,
  describeRows,
  equalityParameters,
  lookupsOf,
  methodName,
  optionTypes,
  queryLines,
} from "../lookups.ts";
import type { IndexPlan } from "../plan.ts";
import { access, valueKey, list as wrapped } from "../text.ts";
import type { HelperKind } from "./kind.ts";

export const list: HelperKind = (plan, type) =>
  lookupsOf(plan).map((index) => ({
    name: methodName("list", index),
    doc: `All rows${describeRows(index)}${describeOrder(index)}.`,
    parameters: [
      ...equalityParameters(index),
      { name: "options", type: `FindOptions<${optionTypes(plan, index, type)}>`, optional: true },
    ],
    result: `${type(`${plan.className}Row`)}[]`,
    write: (module) => [
      ...queryLines("const { sql, values } = ", "listQuery", module, index, ", options);"),
      "return (await this.#executor.rows(sql, values)).map(row);",
    ],
  }));

export const page: HelperKind = (plan, type) =>
  lookupsOf(plan)
    .filter(({ isPaged }) => isPaged)
    .map((index) => {
      const cursor = type(index.cursorName);
      return {
        name: methodName("page", index),
        doc: `A page of the rows${describeRows(index)}${describeOrder(index)} unless \`descending\` says otherwise.`,
        parameters: [
          ...equalityParameters(index),
          {
            name: "options",
            type: `PageOptions<${cursor}, ${optionTypes(plan, index, type)}>`,
            optional: true,
            default: "{}",
          },
        ],
        result: `Page<${type(`${plan.className}Row`)}, ${cursor}>`,
        write: (module) => {
          module.use("pageOf");
          return [
            ...queryLines("const query = ", "pageQuery", module, index, ", options);"),
            "const rows = await this.#executor.rows(query.sql, query.values);",
            ...cursorLines(index),
          ];
        },
      };
    });

export const stream: HelperKind = (plan, type) =>
  lookupsOf(plan)
    .filter(({ isPaged }) => isPaged)
    .map((index) => ({
      name: methodName("stream", index),
      doc: `The rows${describeRows(index)}${describeOrder(index)} unless \`descending\` says otherwise, one after the other and read in batches.`,
      parameters: [
        ...equalityParameters(index),
        {
          name: "options",
          type: `StreamOptions<${optionTypes(plan, index, type)}>`,
          optional: true,
          default: "{}",
        },
      ],
      result: type(`${plan.className}Row`),
      isStream: true,
      write(module) {
        module.use("type Batch");
        return [
          ...queryLines("let batch: Batch | undefined = ", "batchQuery", module, index, ", options);"),
          "while (batch !== undefined) {",
          "  const rows = (await this.#executor.rows(batch.sql, batch.values)).map(row);",
          "  yield* rows;",
          "  batch = batch.next(rows);",
          "}",
        ];
      },
    }));

/** The page, with the cursor after its last row. */
function cursorLines({ order }: IndexPlan): readonly string[] {
  const properties = order.map(({ column: { property } }) => `${valueKey(property)}: ${access("last", property)}`);
  return wrapped("    ", "return pageOf(rows, query.limit, row, (last) => ({ ", properties, " }));").map((line) =>
    line.slice(4),
  );
}
