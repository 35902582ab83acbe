import type { CustomerLabel, LabelList } from '#shared/customers/customer/customer-label'
import type { ReadDb, WriteDb } from '../../platform/database/connection'

type Row = Omit<CustomerLabel, 'isActive'> & { readonly isActive: 0 | 1 }

/** The entries of both lists, by name. */
export function listLabels(db: ReadDb): CustomerLabel[] {
  return db
    .all<Row>('SELECT uid, list, name, is_active AS isActive FROM customer_label ORDER BY fold(name), uid')
    .map((row) => ({ ...row, isActive: row.isActive === 1 }))
}

/** Another entry of the list by the same name, in any case and without accents. */
export function labelNamed(
  db: ReadDb,
  { list, name, except }: { readonly list: LabelList; readonly name: string; readonly except: string },
): string | undefined {
  return db.get<{ uid: string }>(
    'SELECT uid FROM customer_label WHERE list = ? AND fold(name) = fold(?) AND uid <> ?',
    list,
    name,
    except,
  )?.uid
}

export function writeLabel(db: WriteDb, { uid, list, name, isActive }: CustomerLabel): void {
  const known = db.get('SELECT 1 FROM customer_label WHERE uid = ?', uid)
  const row = { list, name, is_active: Number(isActive) }
  if (known)
    db.run('UPDATE customer_label SET name = ?, is_active = ? WHERE uid = ?', name, row.is_active, uid)
  else db.insert('customer_label', { uid, ...row })
}
