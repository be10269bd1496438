-- Colonnade migration 0002 change_table_options_with_columns: down, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- guard: seats of occasions cannot become integer
SELECT "id", count(*) OVER ()
  FROM "occasions"
  WHERE "seats" NOT BETWEEN -2147483648 AND 2147483647
  ORDER BY "id"
  LIMIT 3;

-- drop column occasions.free
ALTER TABLE "occasions" DROP COLUMN "free";

-- rename table occasions to events
ALTER TABLE "occasions" RENAME TO "events";

-- rename column events.title to name
ALTER TABLE "events" RENAME COLUMN "title" TO "name";

-- rename primary key pk_occasions to pk_events on events
ALTER TABLE "events" RENAME CONSTRAINT "pk_occasions" TO "pk_events";

-- change column events.name: default 'party' becomes none
ALTER TABLE "events" ALTER COLUMN "name" DROP DEFAULT;

-- change column events.seats: type bigint becomes integer; meaning bigint becomes integer
ALTER TABLE "events" ALTER COLUMN "seats" TYPE integer;

-- change options of table events: none becomes fillfactor=70
ALTER TABLE "events" SET (fillfactor = 70);

-- remove the comment of table events
COMMENT ON TABLE "events" IS NULL;
