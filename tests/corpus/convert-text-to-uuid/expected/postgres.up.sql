-- Colonnade migration 0002 convert_text_to_uuid: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the spelling in samples.val

-- guard: val of samples cannot become uuid
SELECT "id", count(*) OVER ()
  FROM "samples"
  WHERE NOT ("val" ~ '^ *[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12} *$')
  ORDER BY "id"
  LIMIT 3;

-- change column samples.val: type varchar(40) becomes uuid; collation C becomes the table's; meaning text becomes uuid, converting its values
ALTER TABLE "samples" ALTER COLUMN "val" TYPE uuid USING trim("val")::uuid;
