import type { CustomerDocument } from '#shared/customers/customer/customer-document'
import { mergeParts, type MergePart } from '#shared/customers/merge/merge-fields'
import type { CustomerId } from '#shared/kernel/ids'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { ReadDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import { isErased } from '../../platform/personal-data/is-erased'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { customerDocuments } from '../customer/customer-document'
import { isInSale } from '../personal-data/open-matters'
import { samePerson } from '../personal-data/same-person'
import { forgetOldMerges, keepMerge } from './merge-rows'

interface Two {
  readonly survivorId: CustomerId
  readonly mergedId: CustomerId
}

type NotTwo = { readonly code: 'customer-not-found' | 'merge-same-file' | 'merge-done' }

/**
 * Makes one person of two files. The merged one only says whom it went into: what was bought, owed, saved, said and answered
 * keeps the id it was written with and is read by both (DESIGN section 7), so that nothing is moved, nothing counted twice,
 * and undoing is exact. Other tills learn it with the customer's document.
 */
export function joinCustomers(
  desk: Desk,
  caller: Caller,
  { survivorId, mergedId, taken }: Two & { readonly taken: readonly MergePart[] },
): Result<null, NotTwo | { readonly code: 'merge-in-sale' }> {
  return desk.database.write((db) => {
    const two = readTwo(db, { survivorId, mergedId })
    if (!two.ok) return two
    const { survivor, merged } = two.value
    if (isInSale(db, [...samePerson(db, survivorId), ...samePerson(db, mergedId)]))
      return fail({ code: 'merge-in-sale' })
    const fields = taken.flatMap((part): readonly (keyof CustomerDocument)[] => mergeParts[part].fields)
    const before = pick(survivor, fields)
    const after = pick(merged, fields)
    const moved = samePerson(db, mergedId).filter((id) => id !== mergedId)
    forgetOldMerges(db, desk.now())
    keepMerge(db, { mergedId, survivorId, at: desk.now(), before, after, moved }, caller.operator.id)
    for (const id of [mergedId, ...moved]) db.update('customer', id, { merged_into: survivorId })
    if (fields.length > 0) customerDocuments.write(db, survivorId, { ...survivor, ...after })
    const detail = { code: survivor.code, copiedFrom: merged.code, customerId: survivorId }
    recordAction(db, desk, caller, { action: 'customer.merge', saleId: null, detail })
    return ok(null)
  })
}

/** Two files that can be made one, each as it stands. */
export function readTwo(
  db: ReadDb,
  { survivorId, mergedId }: Two,
): Result<{ readonly survivor: CustomerDocument; readonly merged: CustomerDocument }, NotTwo> {
  if (survivorId === mergedId) return fail({ code: 'merge-same-file' })
  const survivor = documentOf(db, survivorId)
  const merged = documentOf(db, mergedId)
  if (!survivor || !merged) return fail({ code: 'customer-not-found' })
  const isOver = survivor.mergedInto !== null || merged.mergedInto !== null
  if (isOver || isErased(db, survivorId) || isErased(db, mergedId)) return fail({ code: 'merge-done' })
  return ok({ survivor, merged })
}

export function documentOf(db: ReadDb, id: CustomerId): CustomerDocument | undefined {
  return customerDocuments.read(db, id) as CustomerDocument | undefined
}

function pick(
  from: CustomerDocument,
  fields: readonly (keyof CustomerDocument)[],
): Partial<CustomerDocument> {
  return Object.fromEntries(Object.entries(from).filter(([field]) => fields.some((one) => one === field)))
}
