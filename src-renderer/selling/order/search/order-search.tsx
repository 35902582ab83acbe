import { NativeSelect } from '@mantine/core'
import { orderStates } from '#shared/selling/order/order-states'
import type { FoundRow } from '#shared/selling/order/order-view'
import { tillTimeZone } from '../../../app/till-time-zone'
import { useAnswer } from '../../../ipc/use-answer'
import { ClearFilters } from '../../../keys/clear-filters'
import { PlaceFrame } from '../../../shell/place-frame'
import { DayInput } from '../../../ui/fields/day-input'
import { ErrorText } from '../../../ui/fields/error-text'
import { ListPanel } from '../../../ui/list/list-panel'
import { OrderRow } from '../order-row'
import { manyCustomers, quickSaleName, stateNames } from '../order-words'
import { noFilters, readFilters, type OrderFilters } from './order-filters'
import { QuickSaleRow } from './quick-sale-row'
import { useOrderPages } from './use-order-pages'
import classes from './order-search.module.css'

const findable = [...orderStates, 'quick-sale'] as const
const nameOf = (state: (typeof findable)[number]) =>
  state === 'quick-sale' ? quickSaleName : stateNames[state]

interface OrderSearchProps {
  readonly filters: OrderFilters
  readonly onFilters: (filters: OrderFilters) => void
  readonly onOpen: (found: FoundRow) => void
}

export function OrderSearch({ filters, onFilters, onOpen }: OrderSearchProps) {
  const pages = useOrderPages(readFilters(filters, tillTimeZone()))
  const change = (part: Partial<OrderFilters>) => onFilters({ ...filters, ...part })
  const isUnfiltered = filters === noFilters
  return (
    <PlaceFrame
      title="Consulta de Pedidos"
      actions={<ClearFilters isClear={isUnfiltered} onClear={() => onFilters(noFilters)} />}
    >
      <ListPanel
        filters={<Filters filters={filters} onChange={change} />}
        search={{
          label: 'Procurar',
          placeholder: 'Número, CPF, CNPJ ou nome do cliente',
          text: filters.text,
          onText: (text) => change({ text }),
          current: pages.current,
        }}
        label="Pedidos encontrados"
        items={pages.rows}
        what="os pedidos"
        error={pages.error}
        onRetry={() => void pages.refresh()}
        getKey={({ id }) => id}
        renderItem={(row) => (row.kind === 'order' ? <OrderRow order={row} /> : <QuickSaleRow sale={row} />)}
        onChoose={onOpen}
        onNearEnd={pages.more}
        emptyText="Nenhum pedido ou venda encontrado com estes filtros."
        rowHeight={64}
        hint={<ErrorText>{pages.moreCustomers ? manyCustomers : null}</ErrorText>}
      />
    </PlaceFrame>
  )
}

interface FiltersProps {
  readonly filters: OrderFilters
  readonly onChange: (part: Partial<OrderFilters>) => void
}

function Filters({ filters, onChange }: FiltersProps) {
  const people = useAnswer('access.salespeople', {}).value ?? []
  return (
    <div className={classes.filters}>
      <NativeSelect
        label="Situação"
        value={filters.state ?? ''}
        onChange={(event) =>
          onChange({ state: findable.find((state) => state === event.currentTarget.value) ?? null })
        }
        data={[
          { value: '', label: 'Todas' },
          ...findable.map((state) => ({ value: state, label: nameOf(state) })),
        ]}
      />
      <NativeSelect
        label="Vendedor"
        value={String(filters.salespersonId ?? '')}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          const person = people.find(({ id }) => String(id) === chosen)
          onChange({ salespersonId: person?.id ?? null })
        }}
        data={[
          { value: '', label: 'Todos' },
          ...people.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <DayInput label="De" value={filters.from} onChange={(from) => onChange({ from })} />
      <DayInput label="Até" value={filters.until} onChange={(until) => onChange({ until })} />
    </div>
  )
}
