insert into accounts (id, name) values (1, 'It''s'), (2, '');
insert into logins (id, account_id) values (10, 1);
insert into audit.entries (id, account_id, kind) values (20, 1, 'in'), (21, 2, 'out');
