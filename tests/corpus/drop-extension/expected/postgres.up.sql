-- Colonnade migration 0002 drop_extension: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: email of accounts is longer than 320 characters
SELECT "id", count(*) OVER ()
  FROM "accounts"
  WHERE char_length("email"::text) > 320
  ORDER BY "id"
  LIMIT 3;

-- change column accounts.email: type citext becomes varchar(320); collation the table's becomes C, converting its values
ALTER TABLE "accounts"
  ALTER COLUMN "email" TYPE varchar(320) COLLATE "C" USING "email"::text::varchar(320);

-- drop extension citext
DROP EXTENSION "citext";
