-- Colonnade migration 0002 drop_check: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop check ck_spans_ordered on spans
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'spans' AND constraint_name = 'ck_spans_ordered' -> '0'
ALTER TABLE `spans` DROP CONSTRAINT `ck_spans_ordered`;
