import { NativeSelect } from '@mantine/core'
import { useEffect, useState } from 'react'
import { operatorIdSchema, type OperatorId } from '#shared/kernel/ids'
import { call, type Reply } from '../../ipc/client'

interface SalespersonFieldProps {
  readonly value: OperatorId | null
  readonly onChange: (id: OperatorId | null) => void
}

/** Who serves the customer at the return. */
export function SalespersonField({ value, onChange }: SalespersonFieldProps) {
  const [people, setPeople] = useState<Reply<'access.salespeople'> | null>(null)
  useEffect(() => void call('access.salespeople', {}).then(setPeople), [])
  const choices = people?.ok === true ? people.value : []
  return (
    <NativeSelect
      label="Vendedor"
      value={value ?? ''}
      onChange={({ currentTarget: { value: chosen } }) =>
        onChange(chosen === '' ? null : operatorIdSchema.parse(chosen))
      }
      data={[
        { value: '', label: 'Sem vendedor' },
        ...choices.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
    />
  )
}
