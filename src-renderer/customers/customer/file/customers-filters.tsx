import { NativeSelect } from '@mantine/core'
import type { CustomerLabel, LabelList } from '#shared/customers/customer/customer-label'
import { activeChoices, type CustomerFilter } from '#shared/customers/customer/list-operations'
import { useAnswer } from '../../../ipc/use-answer'
import { ClearFilters } from '../../../keys/clear-filters'
import styles from './customers.module.css'

interface CustomersFiltersProps {
  readonly filter: CustomerFilter
  readonly onChange: (filter: CustomerFilter) => void
}

export const everyCustomer: CustomerFilter = {
  text: '',
  originUid: null,
  groupingUid: null,
  city: null,
  active: 'active',
}

const activeNames = { active: 'Ativos', inactive: 'Inativos', all: 'Todos' } as const

/** What the list is narrowed to; each takes effect as it is chosen. */
export function CustomersFilters({ filter, onChange }: CustomersFiltersProps) {
  const { value: form } = useAnswer('customer.form', {})
  const { value: cities } = useAnswer('customer.cities', {})
  const change = (part: Partial<CustomerFilter>): void => onChange({ ...filter, ...part })
  const entries = (list: LabelList) =>
    (form?.labels ?? [])
      .filter((one: CustomerLabel) => one.list === list)
      .map(({ uid, name }) => ({ value: uid, label: name }))
  return (
    <div className={styles.filters}>
      <NativeSelect
        label="Procedência"
        value={filter.originUid ?? ''}
        data={[{ value: '', label: 'Todas' }, ...entries('origin')]}
        onChange={({ currentTarget }) => change({ originUid: currentTarget.value || null })}
      />
      <NativeSelect
        label="Agrupamento"
        value={filter.groupingUid ?? ''}
        data={[{ value: '', label: 'Todos' }, ...entries('grouping')]}
        onChange={({ currentTarget }) => change({ groupingUid: currentTarget.value || null })}
      />
      <NativeSelect
        label="Cidade"
        value={filter.city ?? ''}
        data={[{ value: '', label: 'Todas' }, ...(cities ?? []).map((value) => ({ value, label: value }))]}
        onChange={({ currentTarget }) => change({ city: currentTarget.value || null })}
      />
      <NativeSelect
        label="Situação"
        value={filter.active}
        data={activeChoices.map((value) => ({ value, label: activeNames[value] }))}
        onChange={({ currentTarget }) =>
          change({ active: activeChoices.find((one) => one === currentTarget.value) ?? 'active' })
        }
      />
      <ClearFilters
        isClear={JSON.stringify(filter) === JSON.stringify(everyCustomer)}
        onClear={() => onChange(everyCustomer)}
      />
    </div>
  )
}
