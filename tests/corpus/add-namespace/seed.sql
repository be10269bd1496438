insert into accounts (id, name) values (1, 'It''s'), (2, '');
insert into logins (id, account_id) values (10, 1);
