insert into accounts (id, name, facts, parent) values (1, 'it''s 😀', '{"a":"x y"}', NULL), (2, '', '[]', 1);
insert into logins (id, account, place) values (1, 1, -1), (2, 2, 0);
