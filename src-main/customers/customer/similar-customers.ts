import type { customerListContract } from '#shared/customers/customer/list-operations'
import type { CustomerId } from '#shared/kernel/ids'
import type { OutputOf, ParsedInputOf } from '#shared/kernel/operation'
import type { ReadDb } from '../../platform/database/connection'
import type { Caller } from '../../store/access/caller'
import { nameFor } from './name-for'

type Similar = (typeof customerListContract)['customer.similar']

const columns = { taxId: 'tax_id = ?', mobile: 'mobile = ?', email: 'email = ? COLLATE NOCASE' } as const

/** Who has this document, mobile or e-mail already: each asked of its index. */
export function similarCustomers(
  db: ReadDb,
  caller: Pick<Caller, 'role'>,
  { except, ...given }: ParsedInputOf<Similar>,
): OutputOf<Similar> {
  return (Object.keys(columns) as (keyof typeof columns)[]).flatMap((by) => {
    const value = given[by]
    if (value === null) return []
    return db
      .all<{ id: CustomerId; name: string }>(
        `SELECT id, name FROM customer WHERE ${columns[by]} AND id <> ? AND merged_into IS NULL ORDER BY registered_at LIMIT 3`,
        value,
        except,
      )
      .map(({ id, name }) => ({ id, name: nameFor(caller, name), by }))
  })
}
