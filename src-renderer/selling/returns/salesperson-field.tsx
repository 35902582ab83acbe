import { NativeSelect } from '@mantine/core'
import { operatorIdSchema, type OperatorId } from '#shared/kernel/ids'
import { useAnswer } from '../../ipc/use-answer'

interface SalespersonFieldProps {
  readonly value: OperatorId | null
  readonly onChange: (id: OperatorId | null) => void
}

/** Who serves the customer at the return. */
export function SalespersonField({ value, onChange }: SalespersonFieldProps) {
  const people = useAnswer('access.salespeople', {}).value ?? []
  return (
    <NativeSelect
      label="Vendedor"
      value={value ?? ''}
      onChange={({ currentTarget: { value: chosen } }) =>
        onChange(chosen === '' ? null : operatorIdSchema.parse(chosen))
      }
      data={[
        { value: '', label: 'Sem vendedor' },
        ...people.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
    />
  )
}
