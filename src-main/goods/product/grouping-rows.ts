import type { Group, Grouping } from '#shared/goods/product/grouping'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

type Row = Omit<Group, 'active'> & { readonly active: 0 | 1; readonly uid: string }
export type KnownGroup = Group & { readonly uid: string }

const groupOf = ({ active, ...row }: Row): KnownGroup => ({ ...row, active: active === 1 })

/** Every family or brand, by name. */
export function listGroups(db: ReadDb, grouping: Grouping): Group[] {
  return db
    .all<Row>(`SELECT id, uid, name, active FROM ${grouping} ORDER BY fold(name), name`)
    .map(groupOf)
    .map(({ id, name, active }) => ({ id, name, active }))
}

export function groupById(db: ReadDb, grouping: Grouping, id: number): KnownGroup | undefined {
  const row = db.get<Row>(`SELECT id, uid, name, active FROM ${grouping} WHERE id = ?`, id)
  return row && groupOf(row)
}

/** One with this name, whatever its accents and case. */
export function groupByName(db: ReadDb, grouping: Grouping, name: string): KnownGroup | undefined {
  const row = db.get<Row>(`SELECT id, uid, name, active FROM ${grouping} WHERE fold(name) = fold(?)`, name)
  return row && groupOf(row)
}

/** How many products each has; those without any are not named. */
export function countByGroup(db: ReadDb, grouping: Grouping): { id: number; products: number }[] {
  return db.all(
    `SELECT ${grouping}_id AS id, count(*) AS products FROM product
     WHERE ${grouping}_id IS NOT NULL GROUP BY ${grouping}_id`,
  )
}

export function productsOfGroup(db: ReadDb, grouping: Grouping, id: number): number {
  const row = db.get<{ products: number }>(
    `SELECT count(*) AS products FROM product WHERE ${grouping}_id IN (?)`,
    id,
  )
  return row?.products ?? 0
}

/** Whether a price rule speaks of it: rules name it by its uid. */
export function isInRule(db: ReadDb, grouping: Grouping, uid: string): boolean {
  return db.get(`SELECT 1 FROM price_rule WHERE condition ->> '$.${grouping}' = ?`, uid) !== undefined
}

export function insertGroup(db: WriteDb, grouping: Grouping, uid: string, name: string): number {
  db.insert(grouping, { uid, name })
  const made = groupByName(db, grouping, name)
  if (!made) throw new Error('A row just inserted is there')
  return made.id
}
