insert into roles (name, title) values ('root', 'root'), ('member', '');
insert into accounts (id, role) values (1, 'root'), (2, 'member'), (3, 'root');
