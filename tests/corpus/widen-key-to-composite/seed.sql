insert into accounts (tenant, name) values (7, 'Ada'), (7, 'ada'), (-3, '');
insert into logins (id, account) values (1, 'Ada'), (2, 'Ada'), (3, '');
