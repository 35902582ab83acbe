import { NativeSelect, Switch, TextInput } from '@mantine/core'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import type { Role } from '#shared/store/access/roles'
import { ErrorText } from '../../../ui/fields/error-text'
import type { OperatorDraft, OperatorErrors } from './operator-draft'
import styles from './operator-form.module.css'

interface OperatorFormProps {
  readonly draft: OperatorDraft
  readonly errors: OperatorErrors
  readonly roles: readonly Role[]
  readonly onChange: (draft: OperatorDraft) => void
}

/** Who somebody is: code, name, role, and whether sales are credited to them. */
export function OperatorForm({ draft, errors, roles, onChange }: OperatorFormProps) {
  return (
    <div className={styles.fields}>
      <div>
        <TextInput
          label="Código"
          value={draft.code}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          data-autofocus={draft.code === '' || undefined}
          error={errors.code !== undefined}
          onChange={(event) => onChange({ ...draft, code: onlyDigits(event.currentTarget.value) })}
        />
        <ErrorText>{errors.code}</ErrorText>
      </div>
      <div>
        <TextInput
          label="Nome"
          value={draft.name}
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          data-autofocus={draft.code !== '' || undefined}
          error={errors.name !== undefined}
          onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
        />
        <ErrorText>{errors.name}</ErrorText>
      </div>
      <NativeSelect
        className={styles.whole ?? ''}
        label="Perfil"
        value={draft.role}
        data={roles.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => {
          const role = roles.find(({ id }) => id === event.currentTarget.value)
          if (role !== undefined) onChange({ ...draft, role: role.id })
        }}
      />
      <Switch
        className={styles.switch ?? ''}
        label="Vendedor: aparece na lista de vendedores"
        checked={draft.sells}
        onChange={(event) => onChange({ ...draft, sells: event.currentTarget.checked })}
      />
    </div>
  )
}
