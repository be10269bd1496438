insert into nodes ("key", parent, label) values (x'00', null, 'it''s the root');
insert into nodes ("key", parent, label) values (x'c3a9', x'00', '');
insert into nodes ("key", parent, label) values (x'ff', x'ff', 'its own parent 😀');
