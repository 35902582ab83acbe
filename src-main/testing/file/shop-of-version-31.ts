import { readFileSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import { migrate } from '../../platform/database/migrate'
import { migrations } from '../../platform/database/migrations/migrations'

/**
 * A shop's file as version 31 of the program left it after a morning: sales by every tender, one voided, one received
 * from an order, one given up, one parked, one being paid; returns, a vale-troca spent, a till counted twice and closed.
 */
export function shopOfVersion31(path = ':memory:'): Sqlite.Database {
  const raw = new Sqlite(path)
  raw.pragma('foreign_keys = OFF')
  migrate(
    raw,
    () => undefined,
    migrations.filter(({ version }) => version <= 31),
  )
  raw.pragma('foreign_keys = OFF')
  raw.exec(readFileSync(new URL('./shop-of-version-31.sql', import.meta.url), 'utf8'))
  raw.pragma('foreign_keys = ON')
  return raw
}
