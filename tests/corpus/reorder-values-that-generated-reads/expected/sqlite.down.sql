-- Colonnade migration 0002 reorder_values_that_generated_reads: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: state closed set (open, it's, closed) becomes (closed, open, it's)
CREATE TABLE "colonnade_new_tickets" (
  "id"      integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state"   text NOT NULL,
  "is_open" integer NOT NULL GENERATED ALWAYS AS (CASE WHEN "state" = 'open' THEN 1 ELSE 0 END) STORED,
  "name"    text NOT NULL,
  "size"    integer NOT NULL GENERATED ALWAYS AS (length("name")) STORED,
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('closed', 'open', 'it''s')),
  CONSTRAINT "ck_tickets_name__type" CHECK (length("name") <= 40),
  CONSTRAINT "ck_tickets_named" CHECK (length("name") < 30)
);
INSERT INTO "colonnade_new_tickets" ("id", "state", "name")
SELECT "id", "state", "name"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
CREATE INDEX "idx_tickets_is_open" ON "tickets" ("is_open");
