-- Colonnade migration 0002 drop_check: down, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- guard: a row of spans breaks check ck_spans_ordered
SELECT `id`, count(*) OVER () FROM `spans` WHERE NOT (`low` < `high`) ORDER BY `id` LIMIT 3;

-- add check ck_spans_ordered on spans: low < high
-- probe: SELECT count(*) FROM information_schema.table_constraints WHERE table_schema = database() AND table_name = 'spans' AND constraint_name = 'ck_spans_ordered' -> '1'
ALTER TABLE `spans` ADD CONSTRAINT `ck_spans_ordered` CHECK (`low` < `high`);
