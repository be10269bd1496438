insert into users (id, tenant, email) values (1, 1, 'ada@x.org'), (2, null, 'Ada@x.org'), (3, 2, ''), (4, -5, 'o''brien "x"@x.org'), (5, 3, 'a ');
insert into sessions (id, "user") values (1, 1), (2, 1), (3, 4);
