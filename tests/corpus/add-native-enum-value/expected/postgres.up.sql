-- Colonnade migration 0002 add_native_enum_value: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- change enum severity from (minor, major) to (none, minor, it's middling, major, fatal)
ALTER TYPE "severity" ADD VALUE 'none' BEFORE 'minor';
ALTER TYPE "severity" ADD VALUE 'it''s middling' AFTER 'minor';
ALTER TYPE "severity" ADD VALUE 'fatal' AFTER 'major';
