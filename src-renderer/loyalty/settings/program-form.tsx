import { Button } from '@mantine/core'
import { type FormEvent, type ReactNode } from 'react'
import { loyaltyProgram } from '#shared/loyalty/port/program-id'
import type { ParameterKey } from '#shared/store/settings/parameters'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { ConnectionResult } from './connection-result'
import { ProgramSwitch } from './program-switch'
import { SettingField } from './setting-field'
import type { ProgramSettingsState } from './use-program-settings'
import styles from './loyalty-settings.module.css'

interface ProgramFormProps {
  readonly name: string
  readonly state: ProgramSettingsState
  /** The parameters shown above the fields, with a name of their own where they have one here. */
  readonly parameters: readonly { readonly key: ParameterKey; readonly label?: string }[]
  /** Whether the programme's own fields are shown, and can be tested. */
  readonly hasFields: boolean
  /** A field has its text for now. */
  readonly onSettled?: (key: string, text: string) => void
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** A programme at one place: its switches, its fields, “Avançado”, the test, and one way to save them all. */
export function ProgramForm(props: ProgramFormProps) {
  const { name, state, parameters, hasFields, onSettled, actions, children } = props
  const { settings, draft, problem, busy, isChanged, type } = state
  if (settings === null) return <ErrorText>{problem}</ErrorText>
  const scope = settings.branchId === null ? 'company' : 'branch'
  const fields = hasFields
    ? loyaltyProgram(settings.program).fields.filter(({ places }) => places.includes(scope))
    : []

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (await state.save()) notice.success(`${name} salvo. Já está valendo.`)
  }

  const drawn = (isAdvanced: boolean): ReactNode =>
    fields
      .filter((field) => (field.isAdvanced === true) === isAdvanced)
      .map((field) => (
        <SettingField
          key={field.key}
          field={field}
          settings={settings}
          draft={draft}
          onType={type}
          onSettled={(text) => onSettled?.(field.key, text)}
        />
      ))

  return (
    <form
      className={`${styles.form} ${styles.program}`}
      noValidate
      aria-label={name}
      onSubmit={(event) => void save(event)}
    >
      {hasFields && !settings.keepsSecrets && (
        <p className={styles.attention}>
          Este computador não tem um cofre de senhas. Chaves e senhas de verdade não podem ser guardadas nele;
          só as dos simuladores deste mesmo computador.
        </p>
      )}
      {parameters.map(({ key, label }) => (
        <ProgramSwitch
          key={key}
          parameter={key}
          {...(label !== undefined && { label })}
          settings={settings}
          draft={draft}
          onType={type}
        />
      ))}
      {drawn(false)}
      {actions}
      {fields.some(({ isAdvanced }) => isAdvanced) && (
        <details className={styles.advanced}>
          <summary>Avançado</summary>
          <div className={styles.inner}>{drawn(true)}</div>
        </details>
      )}
      {children}
      <ErrorText lines={2}>{problem}</ErrorText>
      <div className={styles.foot}>
        {hasFields && (
          <>
            <ConnectionResult connection={state.connection} />
            <Button
              variant="default"
              loading={state.connection.kind === 'testing'}
              onClick={() => void state.test()}
            >
              Testar conexão
            </Button>
          </>
        )}
        <Button variant="default" disabled={!isChanged} onClick={state.undo}>
          Desfazer
        </Button>
        <Button type="submit" disabled={!isChanged} loading={busy === 'saving'}>
          Salvar
        </Button>
      </div>
    </form>
  )
}
