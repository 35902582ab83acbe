import { NativeSelect, Switch } from '@mantine/core'
import { scopeNames, type Parameter } from '#shared/kernel/parameter'
import { cashbackPrograms } from '#shared/loyalty/port/program-id'
import type { ProgramSettings } from '#shared/loyalty/settings/program-settings'
import { parameterWords } from '#shared/store/settings/parameter-words'
import { parameterOf, type ParameterKey } from '#shared/store/settings/parameters'
import { shownParameter, type FormDraft } from './settings-draft'
import styles from './loyalty-settings.module.css'

/** Programmes the company chooses for nobody: each branch does (FEATURES D1). */
const onlyByBranch = new Set<string>(
  cashbackPrograms.filter(({ chosenBy }) => chosenBy === 'branch').map(({ id }) => id),
)

interface ProgramSwitchProps {
  readonly parameter: ParameterKey
  /** What it is called here, where that is not its own name. */
  readonly label?: string
  readonly settings: ProgramSettings
  readonly draft: FormDraft
  readonly onType: (part: Partial<FormDraft>) => void
}

/** A parameter that belongs on a programme's screen; it stands in “Parâmetros” too. */
export function ProgramSwitch({ parameter: key, label, settings, draft, onType }: ProgramSwitchProps) {
  const parameter: Parameter = parameterOf(key)
  const { control } = parameter
  const name = label ?? parameter.name
  const view = settings.parameters.find((one) => one.key === key)
  const scope = settings.branchId === null ? 'company' : 'branch'
  const said = view?.scopes.find((one) => one.scope === scope)
  const isOwn = key in draft.parameters ? draft.parameters[key] !== null : said?.state === 'set'
  const value = shownParameter(settings, draft, key)
  const origin =
    isOwn || view === undefined || settings.branchId === null
      ? ''
      : view.origin === 'default'
        ? 'Padrão do sistema.'
        : `Definido em ${scopeNames[view.origin]}.`
  const type = (next: string | boolean | null): void => onType({ parameters: { [key]: next } })
  if (control.kind === 'switch')
    return (
      <div>
        <Switch
          label={name}
          aria-describedby={`about-${key}`}
          checked={value === true}
          onChange={(event) => type(event.currentTarget.checked)}
        />
        <p id={`about-${key}`} className={styles.about}>
          {[parameter.help, origin].filter(Boolean).join(' ')}
        </p>
      </div>
    )
  if (control.kind !== 'choice') return null
  const inherit = settings.branchId === null ? [] : [{ value: '', label: 'Como na empresa' }]
  const options = Object.keys(control.options).filter(
    (one) => settings.branchId !== null || !onlyByBranch.has(one),
  )
  return (
    <NativeSelect
      label={name}
      description={isOwn || value === undefined ? '' : `Vale: ${parameterWords(parameter, value)}. ${origin}`}
      inputWrapperOrder={['label', 'input', 'description']}
      value={isOwn || settings.branchId === null ? String(value ?? '') : ''}
      data={[...inherit, ...options.map((one) => ({ value: one, label: control.options[one] ?? one }))]}
      onChange={(event) => type(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  )
}
