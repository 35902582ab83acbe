import type { BranchId } from '#shared/kernel/ids'
import { isOnThisComputer } from '#shared/loyalty/port/operator-address'
import { loyaltyProgram, type LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { ProgramPlace, SettingsDraft } from '#shared/loyalty/settings/program-settings'
import type { ReadDb } from '../../platform/database/connection'
import type { SecretKeeper } from '../../platform/secrets/secret-keeper'
import { hasSecret } from '../../platform/secrets/secret-rows'
import { programValues, secretName } from './program-setting-rows'

type Texts = Readonly<Record<string, string>>

/**
 * A programme's fields as they hold for a branch, secrets in clear: the branch's own, else the company's (FEATURES D1).
 * What is typed but not saved stands in for what is stored at its place. A field nobody filled is absent.
 */
export async function effectiveSettings(
  db: ReadDb,
  secrets: SecretKeeper,
  program: LoyaltyProgramId,
  branchId: BranchId,
  draft: SettingsDraft | null = null,
): Promise<Texts> {
  const places = [branchId, null] as const
  const plain = effectiveValues(db, program, branchId, draft)
  const mayBeOpen = speaksToThisComputer(program, plain)
  const found: Record<string, string> = { ...plain }
  for (const { key, control } of loyaltyProgram(program).fields) {
    if (control.kind !== 'secret') continue
    for (const place of places) {
      const typed = draft !== null && draft.branchId === place ? draft.secrets[key] : undefined
      const text =
        typed ?? (await secrets.read(db, secretName(db, { program, branchId: place }, key), mayBeOpen)) ?? ''
      if (text === '') continue
      found[key] = text
      break
    }
  }
  return found
}

/** The secrets a place has of its own and nobody here can open. */
export async function lostSecrets(db: ReadDb, secrets: SecretKeeper, place: ProgramPlace): Promise<string[]> {
  const { program, branchId } = place
  const mayBeOpen = speaksToThisComputer(program, effectiveValues(db, program, branchId))
  const lost: string[] = []
  for (const { key, control } of loyaltyProgram(program).fields) {
    const name = secretName(db, place, key)
    if (control.kind !== 'secret' || !hasSecret(db, name)) continue
    if ((await secrets.read(db, name, mayBeOpen)) === null) lost.push(key)
  }
  return lost
}

/** Every field but the secrets. */
export function effectiveValues(
  db: ReadDb,
  program: LoyaltyProgramId,
  branchId: BranchId | null,
  draft: SettingsDraft | null = null,
): Texts {
  const said = (place: BranchId | null): Texts => ({
    ...programValues(db, { program, branchId: place }),
    ...(draft !== null && draft.branchId === place && draft.values),
  })
  const filled = (texts: Texts) => Object.entries(texts).filter(([, text]) => text !== '')
  return Object.fromEntries([...filled(said(null)), ...(branchId === null ? [] : filled(said(branchId)))])
}

/** Whether every address is this computer's own: a simulator, which real secrets never meet. */
export function speaksToThisComputer(program: LoyaltyProgramId, values: Texts): boolean {
  return loyaltyProgram(program)
    .fields.filter(({ control }) => control.kind === 'address')
    .every(({ key }) => isOnThisComputer(values[key] ?? ''))
}
