/** Plans of a schema with rows: numbers that shrink well, of which `draw.ts` makes a world. */

import fc from "fast-check";

const number = fc.oneof(fc.nat({ max: 24 }), fc.nat({ max: 0x7fffffff }));

const columnPlan = fc.record({
  name: fc.nat({ max: 60 }),
  type: fc.nat({ max: 40 }),
  size: number,
  nullable: fc.boolean(),
  default: fc.option(number, { nil: undefined }),
  more: fc.nat({ max: 9 }),
});

export type ColumnPlan = typeof columnPlan extends fc.Arbitrary<infer T> ? T : never;

const tablePlan = fc.record({
  name: fc.nat({ max: 60 }),
  key: fc.nat({ max: 9 }),
  columns: fc.array(columnPlan, { minLength: 1, maxLength: 6 }),
  references: fc.array(
    fc.record({
      to: fc.nat({ max: 5 }),
      nullable: fc.boolean(),
      onDelete: fc.nat({ max: 7 }),
      onUpdate: fc.nat({ max: 7 }),
    }),
    { maxLength: 2 },
  ),
  uniques: fc.array(fc.tuple(number, number, fc.boolean(), fc.boolean()), { maxLength: 1 }),
  indexes: fc.array(fc.tuple(number, number, fc.boolean(), fc.boolean()), { maxLength: 2 }),
  checks: fc.array(fc.tuple(fc.nat({ max: 11 }), number, number), { maxLength: 2 }),
  computed: fc.option(fc.tuple(fc.nat({ max: 2 }), number, fc.boolean()), { nil: undefined }),
  strict: fc.boolean(),
  rows: fc.array(fc.array(number, { minLength: 3, maxLength: 9 }), { maxLength: 6 }),
});

export type TablePlan = typeof tablePlan extends fc.Arbitrary<infer T> ? T : never;

export const worldPlan = fc.record({
  tables: fc.array(tablePlan, { minLength: 1, maxLength: 3 }),
  view: fc.option(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { nil: undefined }),
});

export type WorldPlan = typeof worldPlan extends fc.Arbitrary<infer T> ? T : never;
