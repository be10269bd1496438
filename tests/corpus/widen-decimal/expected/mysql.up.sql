-- Colonnade migration 0002 widen_decimal: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column samples.val: type decimal(6,2) becomes decimal(20,4)
ALTER TABLE `samples` MODIFY COLUMN `val` decimal(20,4);
