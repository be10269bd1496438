insert into accounts (id, mail, age, legacy) values (1, 'ada@example.org', 36, 'x');
insert into accounts (id, mail, age, legacy) values (5, 'o''b@example.org', null, null);
insert into logins (id, account_id) values (1, 1);
insert into logins (id, account_id) values (2, 5);
