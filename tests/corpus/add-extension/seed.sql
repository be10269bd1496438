insert into accounts (id, email) values (1, 'Ada@Example.org'), (2, '');
insert into logins (id, account_id) values (10, 1);
