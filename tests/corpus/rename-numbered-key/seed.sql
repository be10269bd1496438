insert into accounts (tenant) values (7), (7), (-3);
insert into logins (id, account) values (1, 1), (2, 3);
