-- Colonnade migration 0002 rename_table_and_all_in_it: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop view living
DROP VIEW "living";

-- drop trigger trg_writers_touched on writers
DROP TRIGGER "trg_writers_touched" ON "writers";

-- drop function colonnade_touch_touched
DROP FUNCTION "colonnade_touch_touched"();

-- rename table writers to authors
ALTER TABLE "writers" RENAME TO "authors";

-- rename column authors.called to name
ALTER TABLE "authors" RENAME COLUMN "called" TO "name";

-- rename column authors.birthday to born
ALTER TABLE "authors" RENAME COLUMN "birthday" TO "born";

-- rename column authors.sort to kind
ALTER TABLE "authors" RENAME COLUMN "sort" TO "kind";

-- rename column authors.touched to changed
ALTER TABLE "authors" RENAME COLUMN "touched" TO "changed";

-- rename primary key pk_writers to pk_authors on authors
ALTER TABLE "authors" RENAME CONSTRAINT "pk_writers" TO "pk_authors";

-- rename unique uq_writers_called to uq_authors_name on authors
ALTER TABLE "authors" RENAME CONSTRAINT "uq_writers_called" TO "uq_authors_name";

-- rename check ck_writers_sort__values to ck_authors_kind__values on authors
ALTER TABLE "authors" RENAME CONSTRAINT "ck_writers_sort__values" TO "ck_authors_kind__values";

-- rename check ck_writers_sane to ck_authors_sane on authors
ALTER TABLE "authors" RENAME CONSTRAINT "ck_writers_sane" TO "ck_authors_sane";

-- rename index idx_writers_birthday to idx_authors_born on authors
ALTER INDEX "idx_writers_birthday" RENAME TO "idx_authors_born";

-- create function colonnade_touch_changed
CREATE FUNCTION "colonnade_touch_changed"() RETURNS trigger
LANGUAGE plpgsql AS $touch$
BEGIN
  IF NEW."changed" IS NOT DISTINCT FROM OLD."changed" THEN
    NEW."changed" := date_trunc('milliseconds', statement_timestamp());
  END IF;
  RETURN NEW;
END
$touch$;

-- create trigger trg_authors_changed on authors
CREATE TRIGGER "trg_authors_changed"
BEFORE UPDATE ON "authors"
FOR EACH ROW
WHEN (OLD.* IS DISTINCT FROM NEW.*)
EXECUTE FUNCTION "colonnade_touch_changed"();

-- create view living
CREATE VIEW "living" ("id", "name") AS
SELECT
  "a"."id",
  "a"."name"
FROM "authors" AS "a"
JOIN "books" AS "b" ON "b"."author_id" = "a"."id";
