-- Colonnade migration 0002 make_enum_plain: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rebuild table tickets: state default 'open' becomes 'shut for good'; state closed set (open, closed) becomes (open, shut for good)
CREATE TABLE "colonnade_new_tickets" (
  "id"     integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state"  text NOT NULL DEFAULT 'shut for good',
  "former" text,
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'shut for good')),
  CONSTRAINT "ck_tickets_former__values" CHECK ("former" IN ('open', 'closed'))
);
INSERT INTO "colonnade_new_tickets" ("id", "state", "former")
SELECT
  "id",
  CASE WHEN "state" = 'closed' THEN 'shut for good' ELSE "state" END,
  "former"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";
