/** list, page and stream: rows by equal values in an index, or all rows, in the order of the index or the primary key. */
import {
  describeOrder,
  describeRows,
  equalityParameters,
  lookupsOf,
  methodName,
  optionTypes,
  selectionCall,
} from "../lookups.ts";
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
    isHandedOn: true,
    write: (module) => selectionCall(module, index, "listRows", ["options"]),
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
          { name: "options", type: `PageOptions<${cursor}, ${optionTypes(plan, index, type)}>`, optional: true },
        ],
        result: `Page<${type(`${plan.className}Row`)}, ${cursor}>`,
        isHandedOn: true,
        write: (module) => selectionCall(module, index, "pageRows", ["options"]),
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
        { name: "options", type: `StreamOptions<${optionTypes(plan, index, type)}>`, optional: true },
      ],
      result: type(`${plan.className}Row`),
      isStream: true,
      isHandedOn: true,
      write: (module) => selectionCall(module, index, "streamRows", ["options"]),
    }));
