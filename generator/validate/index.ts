/** Errors about the schema itself, whatever the dialect: a list of rules, each in its own file. */
import type { Problem } from "../diagnostics/diagnostic.ts";
import { type DialectName, dialectNames, type Schema } from "../schema/schema.ts";
import { backfills } from "./rules/backfills.ts";
import { closedSets } from "./rules/closed-sets.ts";
import { defaults } from "./rules/defaults.ts";
import { dependencyCircles } from "./rules/dependency-circles.ts";
import { duplicateNames } from "./rules/duplicate-names.ts";
import { expressions } from "./rules/expressions.ts";
import { foreignKeyTargets } from "./rules/foreign-key-targets.ts";
import { foreignKeyTypes } from "./rules/foreign-key-types.ts";
import { keyColumns } from "./rules/key-columns.ts";
import { modifiers } from "./rules/modifiers.ts";
import { primaryKeys } from "./rules/primary-keys.ts";
import { redundantKeys } from "./rules/redundant-keys.ts";
import { referentialActions } from "./rules/referential-actions.ts";
import { renames } from "./rules/renames.ts";
import { requiredCircles } from "./rules/required-circles.ts";
import { reservedNames } from "./rules/reserved-names.ts";
import { sizes } from "./rules/sizes.ts";
import { tableSize } from "./rules/table-size.ts";
import { vacuousConstraints } from "./rules/vacuous.ts";
import { valueChanges } from "./rules/value-changes.ts";
import { type Rule, scopeOf } from "./scope.ts";

const rules: readonly Rule[] = [
  tableSize,
  duplicateNames,
  reservedNames,
  renames,
  primaryKeys,
  keyColumns,
  sizes,
  closedSets,
  valueChanges,
  defaults,
  backfills,
  modifiers,
  expressions,
  foreignKeyTypes,
  foreignKeyTargets,
  referentialActions,
  requiredCircles,
  dependencyCircles,
  vacuousConstraints,
  redundantKeys,
];

/** All that is wrong with a schema for the selected dialects, in the order of the rules and within one of the source. */
export function validateSchema(schema: Schema, dialects: readonly DialectName[] = dialectNames): Problem[] {
  const scope = scopeOf(schema, dialects);
  return rules.flatMap((rule) => [...rule(scope)]);
}
