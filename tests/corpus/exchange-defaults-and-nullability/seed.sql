insert into settings (id, since, until, "key") values (1, '1969-12-31 23:59:59.999', null, '00000000-0000-0000-0000-000000000001');
insert into settings (id, since, until, "key", hidden) values (2, '2024-02-29 00:00:00.000', '2000-01-01 00:00:00.000', '00000000-0000-0000-0000-000000000002', ' ');
insert into uses (id, setting_id) values (1, 2);
