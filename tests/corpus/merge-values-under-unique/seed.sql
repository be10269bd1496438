insert into settings (id, name, scope) values (1, 'colour', 'user'), (2, 'colour', 'global'), (3, 'It''s', 'account');
insert into settings (id, name) values (4, '');
insert into changes (id, setting_id) values (10, 1), (11, 3);
