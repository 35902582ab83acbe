import type { BranchId } from '#shared/kernel/ids'
import type { Parameter } from '#shared/kernel/parameter'
import { fail, ok, type Result } from '#shared/kernel/result'
import { fitsField } from '#shared/loyalty/port/field-text'
import type { ProgramField } from '#shared/loyalty/port/program-field'
import { loyaltyProgram, programName, type LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { NewProgramSettings, SettingsDraft } from '#shared/loyalty/settings/program-settings'
import { parameterWords } from '#shared/store/settings/parameter-words'
import { parameterOf } from '#shared/store/settings/parameters'
import type { ReadDb, WriteDb } from '../../platform/database/connection'
import type { Desk } from '../../platform/database/desk'
import type { SecretKeeper } from '../../platform/secrets/secret-keeper'
import { writeSecret, type StoredSecret } from '../../platform/secrets/secret-rows'
import type { Caller } from '../../store/access/caller'
import { changedFields } from '../../store/audit/changed-fields'
import { recordAction } from '../../store/audit/record-action'
import { writeParameter } from '../../store/settings/parameter-rows'
import { effectiveValues, speaksToThisComputer } from './effective-settings'
import { branchIdentity, programValues, secretName, writeProgramValue } from './program-setting-rows'
import { readProgramSettings } from './read-program-settings'
import { secretThatFollows } from './secret-that-follows'

type DraftRefusal =
  | { readonly code: 'branch-not-found' }
  | { readonly code: 'loyalty-field-refused'; readonly field: string }
  | { readonly code: 'loyalty-secret-again'; readonly field: string; readonly address: string }

type Refusal =
  | DraftRefusal
  | { readonly code: 'secret-not-protected' }
  | { readonly code: 'scope-not-offered' }

/** Saves what a programme's screen was filled with, all of it or nothing; the trail learns of a secret only that it changed. */
export async function saveProgramSettings(
  desk: Desk,
  caller: Caller,
  secrets: SecretKeeper,
  draft: NewProgramSettings,
): Promise<Result<null, Refusal>> {
  const checked = checkDraft(desk.database, draft)
  if (!checked.ok) return checked
  const scope = draft.branchId === null ? 'company' : 'branch'
  if (draft.parameters.some(({ key }) => !parameterOf(key).scopes.includes(scope)))
    return fail({ code: 'scope-not-offered' })
  for (const { key, value } of draft.parameters)
    if (value !== null && !parameterOf(key).schema.safeParse(value).success)
      return fail({ code: 'loyalty-field-refused', field: parameterOf(key).name })
  const isOpen = speaksToThisComputer(
    draft.program,
    effectiveValues(desk.database, draft.program, draft.branchId, draft),
  )
  const sealed: [string, StoredSecret | null][] = []
  for (const [key, text] of Object.entries(draft.secrets)) {
    const secret = text === '' ? ok(null) : await secrets.prepare(text, isOpen)
    if (!secret.ok) return secret
    sealed.push([key, secret.value])
  }
  desk.database.write((db) => {
    const before = inTheTrail(db, draft, desk.terminal.branchId)
    for (const [key, text] of Object.entries(draft.values)) writeProgramValue(db, draft, key, text)
    for (const [key, secret] of sealed) writeSecret(db, secretName(db, draft, key), secret)
    for (const { key, value } of draft.parameters)
      writeParameter(db, key, scope, { branchId: draft.branchId ?? desk.terminal.branchId, id: null }, value)
    record(db, desk, caller, draft, before)
  })
  return ok(null)
}

/** Whether the place and every field typed exist there and may hold what was typed, and take no secret elsewhere. */
export function checkDraft(db: ReadDb, draft: SettingsDraft): Result<null, DraftRefusal> {
  const { program, branchId, values, secrets } = draft
  if (branchId !== null && !branchIdentity(db, branchId)) return fail({ code: 'branch-not-found' })
  const here = branchId === null ? 'company' : 'branch'
  const fits = (key: string, text: string, isSecret: boolean): boolean => {
    const field = fieldOf(program, key)
    return (
      field !== undefined &&
      field.places.includes(here) &&
      (field.control.kind === 'secret') === isSecret &&
      fitsField(field.control, text)
    )
  }
  const wrong =
    Object.entries(values).find(([key, text]) => !fits(key, text, false)) ??
    Object.entries(secrets).find(([key, text]) => !fits(key, text, true))
  if (wrong !== undefined) {
    const [key] = wrong
    return fail({ code: 'loyalty-field-refused', field: fieldOf(program, key)?.label ?? key })
  }
  const follows = secretThatFollows(db, draft)
  return follows === null ? ok(null) : fail({ code: 'loyalty-secret-again', ...follows })
}

function record(
  db: WriteDb,
  desk: Desk,
  caller: Caller,
  draft: NewProgramSettings,
  before: Readonly<Record<string, string>>,
): void {
  const changed = changedFields(before, inTheTrail(db, draft, desk.terminal.branchId)) ?? {
    before: {},
    after: {},
  }
  const secrets = Object.entries(draft.secrets).map(([key, text]): [string, string] => [
    labelOf(fieldOf(draft.program, key), key),
    text === '' ? 'retirada' : 'alterada',
  ])
  const after = { ...changed.after, ...Object.fromEntries(secrets) }
  if (Object.keys(after).length === 0) return
  const branch = draft.branchId === null ? undefined : branchIdentity(db, draft.branchId)
  const detail = {
    program: programName(draft.program),
    scope: branch === undefined ? 'Empresa' : `Filial ${branch.name}`,
    before: changed.before,
    after,
  }
  recordAction(db, desk, caller, { action: 'loyalty-settings.save', saleId: null, detail })
}

/** What the place says, under the names of the screen, without any secret. */
function inTheTrail(db: ReadDb, draft: NewProgramSettings, here: BranchId): Record<string, string> {
  const values = programValues(db, draft)
  const scope = draft.branchId === null ? 'company' : 'branch'
  const { parameters } = readProgramSettings(db, draft, here)
  return {
    ...Object.fromEntries(
      parameters.map(({ key, scopes }) => {
        const parameter: Parameter = parameterOf(key)
        const said = scopes.find((one) => one.scope === scope)
        return [parameter.name, said?.state === 'set' ? parameterWords(parameter, said.value) : 'herdado']
      }),
    ),
    ...Object.fromEntries(
      loyaltyProgram(draft.program)
        .fields.filter(({ control }) => control.kind !== 'secret')
        .map(({ key, label }) => [label, values[key] ?? '']),
    ),
  }
}

/** The field of a programme by its key; undefined when it has none of that name. */
function fieldOf(program: LoyaltyProgramId, key: string): ProgramField | undefined {
  return loyaltyProgram(program).fields.find((field) => field.key === key)
}

function labelOf(field: ProgramField | undefined, key: string): string {
  return field?.label ?? key
}
