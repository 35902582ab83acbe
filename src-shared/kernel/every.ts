/** What is each of a union at once: of everything in a list, all of it put together. */
export type Every<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never
