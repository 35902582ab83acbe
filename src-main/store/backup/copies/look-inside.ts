import type Sqlite from 'better-sqlite3'
import type { CopyInside } from '#shared/store/backup/copy-inside'
import { askReadOnly } from '../../../platform/database/read-only'

export interface LookOrder {
  /** The copy, and the moment it stands for. */
  readonly path: string
  readonly takenAt: number
  /** The shop's own file, to tell what would be left behind; null where it cannot be read. */
  readonly current: string | null
}

/** What a copy holds, before anybody goes back to it (FEATURES B9). Null where it cannot be read. */
export function lookInside({ path, takenAt, current }: LookOrder): CopyInside | null {
  const inside = askReadOnly(path, (raw) => ({
    shop: one<{ name: string }>(raw, 'SELECT name FROM branch ORDER BY id LIMIT 1')?.name ?? null,
    lastSale: lastSale(raw),
    sales: count(raw, "SELECT count(*) AS n FROM sale WHERE state = 'finished'"),
    products: count(raw, 'SELECT count(*) AS n FROM product WHERE active = 1'),
    customers: count(raw, 'SELECT count(*) AS n FROM customer'),
    operators: count(raw, 'SELECT count(*) AS n FROM operator WHERE active = 1'),
  }))
  if (inside === undefined) return null
  return {
    ...inside,
    since: current === null ? null : (askReadOnly(current, (raw) => soldSince(raw, takenAt)) ?? null),
  }
}

function lastSale(raw: Sqlite.Database): CopyInside['lastSale'] {
  return (
    one<NonNullable<CopyInside['lastSale']>>(
      raw,
      `SELECT number, finished_at AS at, total_cents AS total, (SELECT name FROM terminal WHERE terminal.id = terminal_id) AS terminal
       FROM sale WHERE state = 'finished' ORDER BY finished_at DESC LIMIT 1`,
    ) ?? null
  )
}

function soldSince(raw: Sqlite.Database, takenAt: number): CopyInside['since'] {
  return (
    raw
      .prepare<[number], NonNullable<CopyInside['since']>>(
        "SELECT count(*) AS sales, ifnull(sum(total_cents), 0) AS total FROM sale WHERE state = 'finished' AND finished_at > ?",
      )
      .get(takenAt) ?? null
  )
}

const one = <Row>(raw: Sqlite.Database, sql: string): Row | undefined => raw.prepare<[], Row>(sql).get()
const count = (raw: Sqlite.Database, sql: string): number => one<{ n: number }>(raw, sql)?.n ?? 0
