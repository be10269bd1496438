-- Colonnade migration 0002 convert_double_to_bigint: down, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossy: digits beyond 2^53 in readings.value; digits beyond 2^53 in readings.spare

-- change column readings.value: type bigint becomes double; meaning bigint becomes double
-- change column readings.spare: type bigint becomes double; meaning bigint becomes double
ALTER TABLE `readings`
  MODIFY COLUMN `value` double NOT NULL,
  MODIFY COLUMN `spare` double;
