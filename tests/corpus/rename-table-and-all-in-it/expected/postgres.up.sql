-- Colonnade migration 0002 rename_table_and_all_in_it: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view living
DROP VIEW "living";

-- drop trigger trg_authors_changed on authors
DROP TRIGGER "trg_authors_changed" ON "authors";

-- drop function colonnade_touch_changed
DROP FUNCTION "colonnade_touch_changed"();

-- rename table authors to writers
ALTER TABLE "authors" RENAME TO "writers";

-- rename column writers.name to called
ALTER TABLE "writers" RENAME COLUMN "name" TO "called";

-- rename column writers.born to birthday
ALTER TABLE "writers" RENAME COLUMN "born" TO "birthday";

-- rename column writers.kind to sort
ALTER TABLE "writers" RENAME COLUMN "kind" TO "sort";

-- rename column writers.changed to touched
ALTER TABLE "writers" RENAME COLUMN "changed" TO "touched";

-- rename primary key pk_authors to pk_writers on writers
ALTER TABLE "writers" RENAME CONSTRAINT "pk_authors" TO "pk_writers";

-- rename unique uq_authors_name to uq_writers_called on writers
ALTER TABLE "writers" RENAME CONSTRAINT "uq_authors_name" TO "uq_writers_called";

-- rename check ck_authors_kind__values to ck_writers_sort__values on writers
ALTER TABLE "writers" RENAME CONSTRAINT "ck_authors_kind__values" TO "ck_writers_sort__values";

-- rename check ck_authors_sane to ck_writers_sane on writers
ALTER TABLE "writers" RENAME CONSTRAINT "ck_authors_sane" TO "ck_writers_sane";

-- rename index idx_authors_born to idx_writers_birthday on writers
ALTER INDEX "idx_authors_born" RENAME TO "idx_writers_birthday";

-- create function colonnade_touch_touched
CREATE FUNCTION "colonnade_touch_touched"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."touched" IS NOT DISTINCT FROM OLD."touched" THEN
    NEW."touched" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- create trigger trg_writers_touched on writers
CREATE TRIGGER "trg_writers_touched"
BEFORE UPDATE ON "writers"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_touched"();

-- create view living
CREATE VIEW "living" ("id", "name") AS
SELECT
  "a"."id",
  "a"."called"
FROM "writers" AS "a"
JOIN "books" AS "b" ON "b"."author_id" = "a"."id";
