insert into accounts (id, name) values (1, 'it''s');
insert into accounts (id, name) values (2, '');
insert into profiles (id, account_id, motto) values (7, 1, '🙂');
insert into profiles (id, account_id, motto) values (8, null, '');
