-- Colonnade migration 0002 reorder_primary_key: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop primary key of seats (row, number)
-- add primary key of seats (number, row)
-- probe: SELECT count(*) FROM information_schema.statistics WHERE table_schema = database() AND table_name = 'seats' AND index_name = 'PRIMARY' -> '2'
ALTER TABLE `seats`
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`number`, `row`);
