-- Colonnade migration 0002 narrow_unbounded_text: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: val of samples is longer than 7 characters
SELECT "id", count(*) OVER () FROM "samples" WHERE char_length("val") > 7 ORDER BY "id" LIMIT 3;

-- change column samples.val: type text becomes varchar(7)
ALTER TABLE "samples" ALTER COLUMN "val" TYPE varchar(7) COLLATE "C";
