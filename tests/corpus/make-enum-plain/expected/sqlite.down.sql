-- Colonnade migration 0002 make_enum_plain: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: state default 'shut for good' becomes 'open'; state closed set (open, shut for good) becomes (open, closed)
CREATE TABLE "colonnade_new_tickets" (
  "id"     integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state"  text NOT NULL DEFAULT 'open',
  "former" text,
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed')),
  CONSTRAINT "ck_tickets_former__values" CHECK ("former" IN ('open', 'closed'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state", "former")
SELECT
  "id",
  CASE WHEN "state" = 'shut for good' THEN 'closed' ELSE "state" END,
  "former"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
