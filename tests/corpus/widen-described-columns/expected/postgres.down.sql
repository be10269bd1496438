-- Colonnade migration 0002 widen_described_columns: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: name of things is longer than 40 characters
SELECT "id", count(*) OVER () FROM "things" WHERE char_length("name") > 40 ORDER BY "id" LIMIT 3;

-- drop trigger trg_things_seen_at on things
DROP TRIGGER "trg_things_seen_at" ON "things";

-- change column things.name: type varchar(300) becomes varchar(40)
ALTER TABLE "things"
  ALTER COLUMN "name" DROP DEFAULT,
  ALTER COLUMN "name" TYPE varchar(40) COLLATE "C",
  ALTER COLUMN "name" SET DEFAULT E'it''s \\ "new"';

-- create trigger trg_things_seen_at on things
CREATE TRIGGER "trg_things_seen_at"
BEFORE UPDATE ON "things"
FOR EACH ROW
WHEN (row(OLD."id", OLD."name", OLD."seen_at", OLD."size") IS DISTINCT FROM row(NEW."id", NEW."name", NEW."seen_at", NEW."size"))
EXECUTE FUNCTION "colonnade_touch_seen_at"();
