-- Colonnade migration 0002 reorder_primary_key: up, mariadb. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- drop primary key of seats (row, number)
-- add primary key of seats (number, row)
ALTER TABLE `seats`
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (`number`, `row`);
