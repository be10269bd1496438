/** The mark that tells one kind of declaration from another in types; it holds nothing. */
export const kind: unique symbol = Symbol("colonnade");
