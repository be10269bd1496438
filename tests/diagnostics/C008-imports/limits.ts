export const limits = { name: 40 };
