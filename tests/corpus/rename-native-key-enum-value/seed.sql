insert into roles (name, title) values ('root', 'root'), ('member', ''), ('guest', 'It''s you');
insert into accounts (id, role) values (1, 'root'), (2, 'member'), (3, 'root');
insert into accounts (id) values (4);
