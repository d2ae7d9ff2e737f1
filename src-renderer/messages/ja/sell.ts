export const sell = {};
