import { NativeSelect, Switch, TextInput } from '@mantine/core'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import type { Role } from '#shared/store/access/roles'
import { ErrorText } from '../../../ui/fields/error-text'
import type { SchemaForm } from '../../../ui/fields/use-schema-form'
import type { operatorFormSchema } from './operator-draft'
import styles from './operator-form.module.css'

interface OperatorFormProps {
  readonly operator: SchemaForm<typeof operatorFormSchema>
  readonly roles: readonly Role[]
  /** Whose code is there already starts with the name. */
  readonly isNew: boolean
}

/** Who somebody is: code, name, role, and whether sales are credited to them. */
export function OperatorForm({ operator, roles, isNew }: OperatorFormProps) {
  const { form, bind, errors } = operator
  return (
    <div className={styles.fields}>
      <div>
        <TextInput
          label="Código"
          {...bind('code')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          data-autofocus={isNew || undefined}
          onChange={(event) => form.setFieldValue('code', onlyDigits(event.currentTarget.value))}
        />
        <ErrorText>{errors.code}</ErrorText>
      </div>
      <div>
        <TextInput
          label="Nome"
          {...bind('name')}
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          data-autofocus={!isNew || undefined}
        />
        <ErrorText>{errors.name}</ErrorText>
      </div>
      <NativeSelect
        className={styles.whole ?? ''}
        label="Perfil"
        value={form.values.role}
        data={roles.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => {
          const role = roles.find(({ id }) => id === event.currentTarget.value)
          if (role !== undefined) form.setFieldValue('role', role.id)
        }}
      />
      <Switch
        className={styles.switch ?? ''}
        label="Vendedor: aparece na lista de vendedores"
        checked={form.values.sells}
        onChange={(event) => form.setFieldValue('sells', event.currentTarget.checked)}
      />
    </div>
  )
}
