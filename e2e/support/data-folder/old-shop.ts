import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { shopOfVersion31 } from '#main/testing/file/shop-of-version-31'

/** Puts a shop's file of version 31 into a folder, with so many more finished sales like one of its own. */
export function placeOldShop(folder: string, sales: number): void {
  const raw = shopOfVersion31(join(folder, 'balcao.db'))
  raw.pragma('foreign_keys = OFF')
  if (sales > 0) raw.transaction(() => multiplySale(raw, sales))()
  raw.close()
}

function multiplySale(raw: Sqlite.Database, times: number): void {
  const of = raw
    .prepare<[], { id: string; terminal: number }>(
      "SELECT id, terminal_id AS terminal FROM sale WHERE state = 'finished' ORDER BY number LIMIT 1",
    )
    .get()
  if (of === undefined) throw new Error('The shop of version 31 has finished sales')
  const next = raw.prepare<[number], number>('SELECT next_sale_number FROM terminal WHERE id = ?').pluck()
  const first = next.get(of.terminal) ?? 1
  raw
    .prepare('UPDATE terminal SET next_sale_number = next_sale_number + ? WHERE id = ?')
    .run(times, of.terminal)
  const renamed = (column: string) => `substr(${column}, 1, 24) || printf('%012x', n)`
  const multiply = (table: string, where: string, changes: Readonly<Record<string, string>>): void => {
    const columns = raw.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
    raw
      .prepare(
        `WITH RECURSIVE count (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM count WHERE n < ${times - 1})
         INSERT INTO ${table} (${columns.join(', ')})
         SELECT ${columns.map((name) => changes[name] ?? name).join(', ')} FROM count, ${table} WHERE ${where} = ?`,
      )
      .run(of.id)
  }
  multiply('sale', 'id', { id: renamed('id'), number: `${first} + n` })
  multiply('sale_line', 'sale_id', { id: renamed('id'), sale_id: renamed('sale_id') })
  multiply('sale_tender', 'sale_id', { id: renamed('id'), sale_id: renamed('sale_id') })
}
