export const limits = { title: 40, label: 20 };
export const sessionId = 64;
export const maxLabel = 20;
