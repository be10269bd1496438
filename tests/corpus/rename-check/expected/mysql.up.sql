-- Colonnade migration 0002 rename_check: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_spans_ordered on spans
-- add check spans_in_order on spans: low < high
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'spans' AND constraint_name = 'ck_spans_ordered' -> '0'
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'spans' AND constraint_name = 'spans_in_order' -> '1'
ALTER TABLE `spans`
  DROP CONSTRAINT `ck_spans_ordered`,
  ADD CONSTRAINT `spans_in_order` CHECK (`low` < `high`);
