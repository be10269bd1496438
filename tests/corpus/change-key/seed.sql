insert into settings (scope, label, position) values ('a', 'x', 1), ('a', 'y', 2);
