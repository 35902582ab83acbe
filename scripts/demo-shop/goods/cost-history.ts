import { DAY_MS } from '../calendar'

/**
 * How the cost of products of these ids came about: each was received two months ago, one in three for less than now. Bound
 * to `today`.
 */
export function costHistory(first: string, last: string): string[] {
  const insert = 'INSERT INTO product_cost (product_id, cost_cents, at, cause, source)'
  const costly = `FROM product WHERE id BETWEEN ${first} AND ${last} AND cost_cents IS NOT NULL`
  return [
    `${insert} SELECT id, cost_cents * 19 / 20, :today - ${75 * DAY_MS}, 'received', 'NF ' || (1000 + id % 90)
     ${costly} AND id % 3 = 0`,
    `${insert} SELECT id, cost_cents, :today - ${60 * DAY_MS}, 'received', 'NF ' || (2000 + id % 90) ${costly}`,
  ]
}
