import type { AppContract } from '#shared/contract'
import type { InputOf } from '#shared/kernel/operation'
import type { ParameterValue } from '#shared/kernel/parameter'
import type { ProgramField } from '#shared/loyalty/port/program-field'
import type { ProgramSettings } from '#shared/loyalty/settings/program-settings'
import type { ParameterKey } from '#shared/store/settings/parameters'

/** What was typed and not saved yet; what is not here stands as it is saved. */
export interface FormDraft {
  readonly values: Readonly<Record<string, string>>
  readonly secrets: Readonly<Record<string, string>>
  /** Null inherits again. */
  readonly parameters: Readonly<Partial<Record<ParameterKey, ParameterValue | null>>>
}

export const nothingTyped: FormDraft = { values: {}, secrets: {}, parameters: {} }

export function isChanged({ values, secrets, parameters }: FormDraft): boolean {
  return [values, secrets, parameters].some((part) => Object.keys(part).length > 0)
}

/** A field's own text as the form shows it. */
export function shownValue(settings: ProgramSettings, draft: FormDraft, key: string): string {
  return draft.values[key] ?? settings.values[key]?.own ?? ''
}

/** Where the value that would hold comes from. */
export function fieldOrigin(
  settings: ProgramSettings,
  draft: FormDraft,
  { key, control }: Pick<ProgramField, 'key' | 'control'>,
): 'own' | 'inherited' | 'missing' {
  const secret = settings.secrets[key]
  if (control.kind === 'secret') {
    const typed = draft.secrets[key]
    if (typed === undefined ? secret?.own === true : typed !== '') return 'own'
    return secret?.inherited === true ? 'inherited' : 'missing'
  }
  if (shownValue(settings, draft, key) !== '') return 'own'
  return settings.values[key]?.inherited ? 'inherited' : 'missing'
}

/** The value a parameter would have. */
export function shownParameter(
  settings: ProgramSettings,
  draft: FormDraft,
  key: ParameterKey,
): ParameterValue | undefined {
  return draft.parameters[key] ?? settings.parameters.find((one) => one.key === key)?.value
}

/** The draft as main takes it, without spaces around what was typed. */
export function draftInput(
  { program, branchId }: Pick<ProgramSettings, 'program' | 'branchId'>,
  { values, secrets }: FormDraft,
): InputOf<AppContract['loyalty-settings.test']> {
  const trimmed = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.trim()]))
  return { program, branchId, values: trimmed(values), secrets: trimmed(secrets) }
}
