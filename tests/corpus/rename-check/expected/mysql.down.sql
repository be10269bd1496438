-- Colonnade migration 0002 rename_check: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check spans_in_order on spans
-- add check ck_spans_ordered on spans: low < high
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'spans' AND constraint_name = 'spans_in_order' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'spans' AND constraint_name = 'ck_spans_ordered' -> '1'
ALTER TABLE `spans`
  DROP CONSTRAINT `spans_in_order`,
  ADD CONSTRAINT `ck_spans_ordered` CHECK (`low` < `high`);
