import { NativeSelect, TextInput } from '@mantine/core'
import {
  blankRow,
  conditionOfRows,
  rowOperators,
  takesValue,
  type ConditionRow,
} from '#shared/kernel/condition/condition-rows'
import { fieldNamed, type Field, type Subject } from '#shared/kernel/condition/field'
import { headOf } from './field-head'
import styles from './condition-rows.module.css'

interface ConditionRowFieldsProps {
  readonly subject: Subject
  /** Counted from 1. */
  readonly number: number
  readonly row: ConditionRow
  readonly onChange: (row: ConditionRow) => void
}

export function ConditionRowFields({ subject, number, row, onChange }: ConditionRowFieldsProps) {
  const field = row.field === null ? undefined : fieldNamed(subject, row.field)
  const operators = field === undefined ? [] : rowOperators(field)

  function chooseField(name: string) {
    const chosen = fieldNamed(subject, name)
    if (chosen === undefined) return onChange(blankRow)
    const keeps = rowOperators(chosen).some(({ value }) => value === row.operator)
    return onChange({ field: name, operator: keeps ? row.operator : '=', value: '' })
  }

  return (
    <div className={styles.row}>
      <NativeSelect
        aria-label={`Coluna da linha ${number}`}
        value={row.field ?? ''}
        onChange={(event) => chooseField(event.currentTarget.value)}
        data={[{ value: '', label: '(nenhuma)' }, ...fieldGroups(subject)]}
      />
      <NativeSelect
        aria-label={`Comparação da linha ${number}`}
        value={row.operator}
        disabled={field === undefined}
        onChange={(event) => {
          const chosen = operators.find(({ value }) => value === event.currentTarget.value)
          if (chosen) onChange({ ...row, operator: chosen.value })
        }}
        data={field === undefined ? [] : operators}
      />
      {field !== undefined && takesValue(row.operator) && (
        <RowValue subject={subject} field={field} number={number} row={row} onChange={onChange} />
      )}
    </div>
  )
}

function RowValue(props: ConditionRowFieldsProps & { readonly field: Field }) {
  const { subject, field, number, row, onChange } = props
  const label = `Valor da linha ${number}`
  const change = (value: string) => onChange({ ...row, value })
  if (field.type === 'yes-no')
    return (
      <NativeSelect
        aria-label={label}
        value={row.value}
        onChange={(event) => change(event.currentTarget.value)}
        data={['', 'sim', 'não']}
      />
    )
  const read = conditionOfRows([row], subject)
  return (
    <TextInput
      aria-label={label}
      value={row.value}
      onChange={(event) => change(event.currentTarget.value)}
      error={row.value.trim() !== '' && !read.ok ? read.error.words : null}
      placeholder={field.example}
      autoComplete="off"
    />
  )
}

/** The fields under the headings of their groups. */
function fieldGroups({ fields }: Subject) {
  const groups = [...new Set(fields.map(({ group }) => group))]
  return groups.map((group) => ({
    group,
    items: fields
      .filter((field) => field.group === group)
      .map((field) => ({ value: field.name, label: headOf(field) })),
  }))
}
