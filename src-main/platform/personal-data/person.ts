import type { CustomerId } from '#shared/kernel/ids'
import type { ReadDb } from '../database/connection'

/** Whom the register is asked about. */
export interface Person {
  readonly ids: readonly CustomerId[]
  /** CPF, mobile and e-mail that no other customer has: what is found by them is theirs. */
  readonly reached: readonly string[]
}

/** What the register's SQL stands behind; takes the values of `personValues`. */
export const WITH_PERSON = `WITH person (id) AS (SELECT value FROM json_each(?)),
  reached (address) AS (SELECT value FROM json_each(?)), now (at) AS (SELECT ?)`

export const personValues = ({ ids, reached }: Person, now: number): [string, string, number] => [
  JSON.stringify(ids),
  JSON.stringify(reached),
  now,
]

/** What is theirs alone: who shares a mobile with somebody answers for nothing that went to it. */
export function personOf(db: ReadDb, ids: readonly CustomerId[]): Person {
  const listed = JSON.stringify(ids)
  const reached = ['tax_id', 'mobile', 'email'].flatMap((column) =>
    db
      .all<{ value: string }>(
        `SELECT DISTINCT ${column} AS value FROM customer
         WHERE id IN (SELECT value FROM json_each(?)) AND ${column} IS NOT NULL AND NOT EXISTS (
           SELECT 1 FROM customer AS other
           WHERE other.${column} = customer.${column} AND other.id NOT IN (SELECT value FROM json_each(?)))`,
        listed,
        listed,
      )
      .map(({ value }) => value),
  )
  return { ids, reached }
}
