insert into sessions (id, purpose, created_at, updated_at, is_active, created_by, metadata) values ('s1', 'it''s a plan', '2024-02-29 23:59:59.999', '2024-03-01 00:00:00.000', '1', 'ada', '{"a": 1}'), ('s2', 'another 🙂', '1969-12-31 23:59:59.001', '1970-01-01 00:00:00.000', '0', 'bob', null);
insert into agent_memory (agent_id, session_id, "key", value, created_at, updated_at) values ('ada', 's1', 'k', '[]', '2024-02-29 23:59:59.999', '2024-03-01 00:00:00.000'), ('ada', null, 'k', '{}', '2024-02-29 23:59:59.999', '2024-03-01 00:00:00.000');
insert into messages (session_id, sender, content, "timestamp") values ('s1', 'ada', 'hello', '2024-02-29 23:59:59.999');
insert into audit_log (event_type, agent_id, session_id, "timestamp") values ('login', 'ada', 's2', '2024-02-29 23:59:59.999');
insert into secure_tokens (token_id, encrypted_jwt, agent_id, expires_at, created_at) values ('t', 'abc', 'ada', '2024-02-29 23:59:59.999', '2024-02-29 23:59:59.999');
