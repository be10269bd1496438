insert into accounts (id, name, kind) values (1, 'Ada', 'root'), (2, 'Åsa ', 'user'), (3, '', 'guest');
insert into accounts (id, name) values (4, 'O''Neill');
insert into logins (id, account_id) values (10, 1), (11, 1), (12, 4);
