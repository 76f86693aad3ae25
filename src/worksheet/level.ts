/** How much of the table is given: 1 all topics, 2 every other one, 3 none. */
export type Level = 1 | 2 | 3;
