-- Colonnade migration 0002 change_several_closed_sets: up, sqlite. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: rebuild
-- data: lossless

-- rename table tickets to issues
ALTER TABLE "tickets" RENAME TO "issues";

-- rename column issues.state to status
ALTER TABLE "issues" RENAME COLUMN "state" TO "status";

-- rename column issues.sort to kind
ALTER TABLE "issues" RENAME COLUMN "sort" TO "kind";

-- rename column issues.title to headline
ALTER TABLE "issues" RENAME COLUMN "title" TO "headline";

-- rename column notes.ticket_id to issue_id
ALTER TABLE "notes" RENAME COLUMN "ticket_id" TO "issue_id";

-- rename column notes.sort to kind
ALTER TABLE "notes" RENAME COLUMN "sort" TO "kind";

-- rebuild table issues: new column origin; status default 'open' becomes 'done'; status closed set (open, closed) becomes (open, done, reopened); kind closed set (bug, wish, task) becomes (task, defect, idea); level closed set (1, 2) becomes (low, high)
CREATE TABLE "colonnade_new_issues" (
  "id"       integer NOT NULL CONSTRAINT "pk_issues" PRIMARY KEY AUTOINCREMENT,
  "status"   text NOT NULL DEFAULT 'done',
  "kind"     text NOT NULL,
  "level"    text,
  "headline" text NOT NULL,
  "origin"   text NOT NULL,
  CONSTRAINT "ck_issues_status__values" CHECK ("status" IN ('open', 'done', 'reopened')),
  CONSTRAINT "ck_issues_kind__values" CHECK ("kind" IN ('task', 'defect', 'idea')),
  CONSTRAINT "ck_issues_level__values" CHECK ("level" IN ('low', 'high')),
  CONSTRAINT "ck_issues_headline__type" CHECK (length("headline") <= 80),
  CONSTRAINT "ck_issues_origin__values" CHECK ("origin" IN ('mail', 'web'))
);
INSERT INTO "colonnade_new_issues" ("id", "status", "kind", "level", "headline", "origin")
SELECT
  "id",
  CASE WHEN "status" = 'closed' THEN 'done' ELSE "status" END,
  CASE WHEN "kind" = 'bug' THEN 'defect' WHEN "kind" = 'wish' THEN 'idea' ELSE "kind" END,
  CASE WHEN "level" = '1' THEN 'low' WHEN "level" = '2' THEN 'high' ELSE "level" END,
  "headline",
  'web'
FROM "issues";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_issues';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_issues', seq FROM sqlite_sequence WHERE name = 'issues';
DROP TABLE "issues";
ALTER TABLE "colonnade_new_issues" RENAME TO "issues";

-- rebuild table notes: kind default 'task' becomes 'idea'; kind closed set (bug, wish, task) becomes (task, defect, idea)
CREATE TABLE "colonnade_new_notes" (
  "id"       integer NOT NULL CONSTRAINT "pk_notes" PRIMARY KEY AUTOINCREMENT,
  "issue_id" integer NOT NULL,
  "kind"     text NOT NULL DEFAULT 'idea',
  CONSTRAINT "ck_notes_kind__values" CHECK ("kind" IN ('task', 'defect', 'idea')),
  CONSTRAINT "fk_notes_issue_id" FOREIGN KEY ("issue_id") REFERENCES "issues" ("id") ON DELETE CASCADE
);
INSERT INTO "colonnade_new_notes" ("id", "issue_id", "kind")
SELECT
  "id",
  "issue_id",
  CASE WHEN "kind" = 'bug' THEN 'defect' WHEN "kind" = 'wish' THEN 'idea' ELSE "kind" END
FROM "notes";
DELETE FROM sqlite_sequence WHERE name = 'colonnade_new_notes';
INSERT INTO sqlite_sequence (name, seq)
  SELECT 'colonnade_new_notes', seq FROM sqlite_sequence WHERE name = 'notes';
DROP TABLE "notes";
ALTER TABLE "colonnade_new_notes" RENAME TO "notes";
