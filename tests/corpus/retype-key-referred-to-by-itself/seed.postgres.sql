insert into nodes ("key", parent, label) values ('\x00', null, 'it''s the root');
insert into nodes ("key", parent, label) values ('\xc3a9', '\x00', '');
insert into nodes ("key", parent, label) values ('\xff', '\xff', 'its own parent 😀');
