import { labelListNames, type CustomerLabel } from '#shared/customers/customer/customer-label'
import { fail, ok, type Result } from '#shared/kernel/result'
import type { Desk } from '../../platform/database/desk'
import type { Caller } from '../../store/access/caller'
import { recordAction } from '../../store/audit/record-action'
import { labelNamed, writeLabel } from './label-rows'

/** A new entry of “Procedência” or “Agrupamento”, or another name for one: who has it has it by the new name. */
export function saveLabel(
  desk: Desk,
  caller: Caller,
  label: CustomerLabel,
): Result<null, { readonly code: 'label-name-taken'; readonly name: string }> {
  return desk.database.write((db) => {
    const { uid, list, name } = label
    if (labelNamed(db, { list, name, except: uid }) !== undefined)
      return fail({ code: 'label-name-taken', name })
    writeLabel(db, label)
    const detail = { list: labelListNames[list], name, active: label.isActive ? 'sim' : 'não' }
    recordAction(db, desk, caller, { action: 'customer.save-label', saleId: null, detail })
    return ok(null)
  })
}
