import { loyaltyProgram } from '#shared/loyalty/port/program-id'
import type { SettingsDraft } from '#shared/loyalty/settings/program-settings'
import type { ReadDb } from '../../platform/database/connection'
import { storedSecret } from '../../platform/secrets/secret-rows'
import { effectiveValues } from './effective-settings'
import { secretName } from './program-setting-rows'

/**
 * A kept secret that what is typed would send to a host it was never sent to, by the labels of both; null where none would.
 * Whoever may set a programme up may not read its secrets: at an address of their own they would.
 */
export function secretThatFollows(
  db: ReadDb,
  draft: SettingsDraft,
): { readonly field: string; readonly address: string } | null {
  const { program, branchId, secrets } = draft
  const { fields } = loyaltyProgram(program)
  const before = effectiveValues(db, program, branchId)
  const after = effectiveValues(db, program, branchId, draft)
  const address = fields.find(({ key, control }) => {
    const host = control.kind === 'address' ? hostOf(after[key]) : null
    return host !== null && host !== hostOf(before[key])
  })
  if (address === undefined) return null
  // What is not sealed opens simulators alone, and is read for nobody else.
  const isSealed = (name: string): boolean => storedSecret(db, name)?.protection === 'system'
  const isKept = (key: string): boolean =>
    (secrets[key] === undefined && isSealed(secretName(db, draft, key))) ||
    (branchId !== null && isSealed(secretName(db, { program, branchId: null }, key)))
  const field = fields.find(
    ({ key, control }) => control.kind === 'secret' && (secrets[key] ?? '') === '' && isKept(key),
  )
  return field === undefined ? null : { field: field.label, address: address.label }
}

function hostOf(address: string | undefined): string | null {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : null
}
