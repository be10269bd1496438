insert into tenants (id) values (1), (2);
insert into projects (id, tenant, name) values (1, 1, 'one'), (2, 2, ''), (3, 2, 'drei');
insert into tasks (id, tenant, project) values (1, 1, 1), (2, 2, 2), (3, 2, 3), (4, 2, 3);
