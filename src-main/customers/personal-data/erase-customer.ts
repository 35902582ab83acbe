import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { isErased } from '../../platform/personal-data/is-erased'
import { knownBy } from '../../platform/personal-data/known-by'
import type { Caller } from '../../store/access/caller'
import { eraseCustomers, tellErasure } from '../erasure/erase-customers'
import { exportsNaming, ownExports, removeExports } from './exports-naming'
import { isInSale, openMatters } from './open-matters'
import { samePerson } from './same-person'

interface Asked {
  readonly customerId: CustomerId
  readonly code: string
  readonly reason: string
  readonly waivesOpen: boolean
}

type Refusal = {
  readonly code:
    | 'customer-not-found'
    | 'customer-code-differs'
    | 'customer-erased'
    | 'customer-in-sale'
    | 'customer-has-open'
}

interface Around {
  readonly exportFolder: string
  /** What an erasing owes beside the file. */
  readonly cleanUp: () => void
}

/**
 * Erases somebody who asked for it (LGPD, art. 18 VI). Files that name them go first: a till that dies before the rows are
 * erased has lost exports that can be made again, and one that dies after finds the rest to do at its next start.
 */
export function eraseCustomer(
  desk: Desk,
  caller: Caller,
  { exportFolder, cleanUp }: Around,
  asked: Asked,
): Result<null, Refusal> {
  const { database } = desk
  const allowed = mayErase(database, asked)
  if (!allowed.ok) return allowed
  const ids = samePerson(database, asked.customerId)
  removeExports(
    exportFolder,
    exportsNaming(exportFolder, ownExports(database, ids), knownBy(database, ids)).files,
  )
  const erased = database.write((db) => {
    const still = mayErase(db, asked)
    if (!still.ok) return still
    const waived = openMatters(db, ids)
      .map(({ kind, count }) => `${openNames[kind]}: ${count}`)
      .join(', ')
    const { operator, approver } = caller
    eraseCustomers(db, desk, ids, {
      by: operator.id,
      approver: approver?.id ?? null,
      reason: asked.reason,
      waived,
    })
    for (const id of ids) tellErasure(db, id)
    return ok(null)
  })
  if (erased.ok) cleanUp()
  return erased
}

const openNames = {
  instalments: 'parcelas',
  'stored-value': 'vales e saldos',
  points: 'pontos',
  orders: 'pedidos',
  loyalty: 'avisos a programas',
} as const

function mayErase(db: ReadDb, { customerId, code, waivesOpen }: Asked): Result<null, Refusal> {
  const who = db.get<{ code: string }>('SELECT code FROM customer WHERE id = ?', customerId)
  if (!who) return fail({ code: 'customer-not-found' })
  if (isErased(db, customerId)) return fail({ code: 'customer-erased' })
  if (who.code !== code) return fail({ code: 'customer-code-differs' })
  const ids = samePerson(db, customerId)
  if (isInSale(db, ids)) return fail({ code: 'customer-in-sale' })
  if (!waivesOpen && openMatters(db, ids).length > 0) return fail({ code: 'customer-has-open' })
  return ok(null)
}
