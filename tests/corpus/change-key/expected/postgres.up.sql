-- Colonnade migration 0002 change_key: up, postgres. Generated from b.schema.ts; do not edit.
-- parent: none
-- mode: transaction
-- data: lossless

-- drop unique uq_settings_scope_position on settings
ALTER TABLE "settings" DROP CONSTRAINT "uq_settings_scope_position";

-- drop primary key of settings (scope, label)
ALTER TABLE "settings" DROP CONSTRAINT "pk_settings";

-- add primary key of settings (scope, position)
ALTER TABLE "settings" ADD CONSTRAINT "pk_settings" PRIMARY KEY ("scope", "position");

-- add unique uq_settings_scope_label on settings (scope, label)
ALTER TABLE "settings" ADD CONSTRAINT "uq_settings_scope_label" UNIQUE ("scope", "label");
