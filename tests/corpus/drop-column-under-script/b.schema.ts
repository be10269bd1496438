import { id, references, script, sql, Table, text } from "colonnade/schema";

export const mayLose = ["messages.draft"];

export class Messages extends Table {
  id = id();
  body = text();
}

export class Log extends Table {
  id = id();
  messageId = references(() => Messages, { onDelete: "cascade" });
  said = text();
}

export const logTrigger = script("log_trigger", {
  create: {
    sqlite: sql`CREATE TRIGGER log_trigger AFTER UPDATE ON ${Messages} BEGIN INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed'); END`,
    postgres: sql`CREATE TRIGGER log_trigger AFTER UPDATE ON ${Messages} FOR EACH ROW EXECUTE FUNCTION log_message()`,
    mysql: sql`CREATE TRIGGER log_trigger AFTER UPDATE ON ${Messages} FOR EACH ROW INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed')`,
    mariadb: sql`CREATE TRIGGER log_trigger AFTER UPDATE ON ${Messages} FOR EACH ROW INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed')`,
  },
  drop: {
    sqlite: sql`DROP TRIGGER log_trigger`,
    postgres: sql`DROP TRIGGER log_trigger ON ${Messages}`,
    mysql: sql`DROP TRIGGER log_trigger`,
    mariadb: sql`DROP TRIGGER log_trigger`,
  },
  dependsOn: () => [Messages, Log, logFunction],
});

export const logFunction = script("log_message", {
  create: {
    postgres: sql`CREATE FUNCTION log_message() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO log (message_id, said) VALUES (new.id, 'it''s changed');
  RETURN NULL;
END $$`,
  },
  drop: { postgres: sql`DROP FUNCTION log_message()` },
  dependsOn: () => [Log],
});
