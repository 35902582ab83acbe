/** A branch whose clock is not its state's: an IANA time zone of its own; NULL goes by the state. */
export const branchTimeZone = {
  version: 21,
  sql: 'ALTER TABLE branch ADD COLUMN time_zone TEXT;',
} as const
