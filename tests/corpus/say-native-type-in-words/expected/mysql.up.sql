-- Colonnade migration 0002 say_native_type_in_words: up, mysql. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: steps
-- data: lossless

-- change column readings.value: null refused becomes allowed
ALTER TABLE `readings` MODIFY COLUMN `value` bigint;
