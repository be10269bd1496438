/** count, update and remove: how many rows an index or a condition finds, changes of them, and their end. */
import { describeRows, equalityParameters, lookupsOf, methodName, optionTypes, selectionCall } from "../lookups.ts";
import type { IndexPlan, TablePlan } from "../plan.ts";
import { addPatchValues } from "./insert.ts";
import type { HelperKind, Parameter, TypeName } from "./kind.ts";
import { hasPatch } from "./patch.ts";

export const count: HelperKind = (plan, type) =>
  lookupsOf(plan).map((index) => ({
    name: methodName("count", index),
    doc: `How many rows there are${describeRows(index)}.`,
    parameters: matchParameters(plan, index, type),
    result: "number",
    isHandedOn: true,
    write: (module) => selectionCall(module, index, "countRows", [options(index)]),
  }));

export const update: HelperKind = (plan, type) =>
  !hasPatch(plan)
    ? []
    : lookupsOf(plan).map((index) => ({
        name: changeName("update", index),
        doc: `Changes the columns that are given in all rows${describeRows(index)}${found(index)}, and says how many rows those were.`,
        parameters: changeParameters(plan, index, type, [{ name: "patch", type: type(`${plan.className}Patch`) }]),
        result: "number",
        isHandedOn: true,
        write(module) {
          addPatchValues(module);
          return selectionCall(module, index, "updateRows", [options(index), "() => patchValues(patch, false)"]);
        },
      }));

export const removeMatching: HelperKind = (plan, type) =>
  lookupsOf(plan).map((index) => ({
    name: changeName("remove", index),
    doc: `${plan.softDelete === undefined ? "Removes" : "Marks as deleted"} all rows${describeRows(index)}${found(index)}, and says how many they were.`,
    parameters: changeParameters(plan, index, type, []),
    result: "number",
    isHandedOn: true,
    write: (module) => selectionCall(module, index, "removeRows", [options(index)]),
  }));

function changeName(verb: string, index: IndexPlan): string {
  return index.suffix === "" ? `${verb}Where` : methodName(verb, index);
}

/** All rows take a condition alone, and an index takes options. */
function options({ suffix }: IndexPlan): string {
  return suffix === "" ? "{ where }" : "options";
}

function found({ suffix }: IndexPlan): string {
  return suffix === "" ? " for which the condition holds" : "";
}

function matchParameters(plan: TablePlan, index: IndexPlan, type: TypeName): readonly Parameter[] {
  if (index.suffix === "") return [{ name: "where", type: `Where<${type(`${plan.className}Where`)}>`, optional: true }];
  return [
    ...equalityParameters(index),
    { name: "options", type: `MatchOptions<${optionTypes(plan, index, type)}>`, optional: true },
  ];
}

/** An index without a column for equal values wants a condition, or it would mean all rows. */
function changeParameters(
  plan: TablePlan,
  index: IndexPlan,
  type: TypeName,
  change: readonly Parameter[],
): readonly Parameter[] {
  const parameters = matchParameters(plan, index, type);
  const asked = parameters.slice(-1);
  if (index.suffix === "") return [...asked.map(needed), ...change];
  const isOpen = index.equality.length === 0 && index.predicate === undefined;
  return [...parameters.slice(0, -1), ...change, ...(isOpen ? asked.map(needed) : asked)];
}

function needed({ name, type }: Parameter): Parameter {
  return { name, type };
}
