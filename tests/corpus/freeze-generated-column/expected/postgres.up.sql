-- Colonnade migration 0002 freeze_generated_column: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossy: the values of people.last; the values of people.first

-- change column people.called: generated (coalesce((first)::text, '') || coalesce(( ' ')::text, '') || coalesce(( last)::text, '')) becomes no
ALTER TABLE "people" ALTER COLUMN "called" DROP EXPRESSION;

-- drop column people.last
ALTER TABLE "people" DROP COLUMN "last";

-- change column people.initials: generated char_length(first) becomes no
ALTER TABLE "people" ALTER COLUMN "initials" DROP EXPRESSION;

-- drop column people.first
ALTER TABLE "people" DROP COLUMN "first";

-- change column people.called: type varchar(90) becomes varchar(120); default none becomes 'nobody'
ALTER TABLE "people"
  ALTER COLUMN "called" TYPE varchar(120) COLLATE "C",
  ALTER COLUMN "called" SET DEFAULT 'nobody';

-- change column people.initials: null refused becomes allowed
ALTER TABLE "people" ALTER COLUMN "initials" DROP NOT NULL;
