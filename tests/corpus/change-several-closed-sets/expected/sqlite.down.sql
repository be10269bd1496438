-- Colonnade migration 0002 change_several_closed_sets: down, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossy: the values of issues.origin

-- guard: status of issues is none of "open", "closed"
SELECT "id", count(*) OVER ()
  FROM "issues"
  WHERE ("status" NOT IN ('open', 'closed')) AND "status" NOT IN ('done')
  ORDER BY "id"
  LIMIT 3;

-- guard: headline of issues is longer than 40 characters
SELECT "id", count(*) OVER () FROM "issues" WHERE length("headline") > 40 ORDER BY "id" LIMIT 3;

-- rename table issues to tickets
ALTER TABLE "issues" RENAME TO "tickets";

-- rename column tickets.status to state
ALTER TABLE "tickets" RENAME COLUMN "status" TO "state";

-- rename column tickets.kind to sort
ALTER TABLE "tickets" RENAME COLUMN "kind" TO "sort";

-- rename column tickets.headline to title
ALTER TABLE "tickets" RENAME COLUMN "headline" TO "title";

-- rename column notes.issue_id to ticket_id
ALTER TABLE "notes" RENAME COLUMN "issue_id" TO "ticket_id";

-- rename column notes.kind to sort
ALTER TABLE "notes" RENAME COLUMN "kind" TO "sort";

-- rebuild table tickets: without column origin; state default 'done' becomes 'open'; state closed set (open, done, reopened) becomes (open, closed); sort closed set (task, defect, idea) becomes (bug, wish, task); level closed set (low, high) becomes (1, 2)
CREATE TABLE "colonnade_new_tickets" (
  "id"    integer NOT NULL CONSTRAINT "pk_tickets" PRIMARY KEY AUTOINCREMENT,
  "state" text NOT NULL DEFAULT 'open',
  "sort"  text NOT NULL,
  "level" text,
  "title" text NOT NULL,
  CONSTRAINT "ck_tickets_state__values" CHECK ("state" IN ('open', 'closed')),
  CONSTRAINT "ck_tickets_sort__values" CHECK ("sort" IN ('bug', 'wish', 'task')),
  CONSTRAINT "ck_tickets_level__values" CHECK ("level" IN ('1', '2')),
  CONSTRAINT "ck_tickets_title__type" CHECK (length("title") <= 40)
);
INSERT INTO "colonnade_new_tickets" ("id", "state", "sort", "level", "title")
SELECT
  "id",
  CASE WHEN "state" = 'done' THEN 'closed' ELSE "state" END,
  CASE WHEN "sort" = 'defect' THEN 'bug' WHEN "sort" = 'idea' THEN 'wish' ELSE "sort" END,
  CASE WHEN "level" = 'low' THEN '1' WHEN "level" = 'high' THEN '2' ELSE "level" END,
  "title"
FROM "tickets";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_tickets';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_tickets', seq FROM sqlite_sequence WHERE name = 'tickets';
DROP TABLE "tickets";
ALTER TABLE "colonnade_new_tickets" RENAME TO "tickets";

-- rebuild table notes: sort default 'idea' becomes 'task'; sort closed set (task, defect, idea) becomes (bug, wish, task)
CREATE TABLE "colonnade_new_notes" (
  "id"        integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "ticket_id" integer NOT NULL,
  "sort"      text NOT NULL DEFAULT 'task',
  CONSTRAINT "ck_notes_sort__values" CHECK ("sort" IN ('bug', 'wish', 'task')),
  CONSTRAINT "fk_notes_ticket_id" FOREIGN KEY ("ticket_id") REFERENCES "tickets" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_notes" ("id", "ticket_id", "sort")
SELECT
  "id",
  "ticket_id",
  CASE WHEN "sort" = 'defect' THEN 'bug' WHEN "sort" = 'idea' THEN 'wish' ELSE "sort" END
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";
