import type { ReadDb } from '#main/platform/database/connection'

/** Answers of `get` kept for good: for data that nobody changes meanwhile. */
export function rememberReads(db: ReadDb): ReadDb {
  const known = new Map<string, unknown>()
  return {
    ...db,
    get: <Row>(sql: string, ...values: Parameters<ReadDb['get']>[1][]) => {
      const key = `${values.join()} ${sql}`
      if (!known.has(key)) known.set(key, db.get(sql, ...values))
      return known.get(key) as Row | undefined
    },
  }
}
