// A file that somebody wrote.
export const mine = true;
