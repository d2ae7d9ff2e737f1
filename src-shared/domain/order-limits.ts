/** The API takes at most ten deliveries in one order (FACTS.md 10.1). */
export const maxItemsPerOrder = 10;
