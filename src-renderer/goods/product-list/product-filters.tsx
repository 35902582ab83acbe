import { NativeSelect, TextInput } from '@mantine/core'
import { noProductFilter, type ProductFilter } from '#shared/goods/product-list/product-filter'
import { useAnswer } from '../../ipc/use-answer'
import { ClearFilters } from '../../keys/clear-filters'
import { asAnswer, asFilter } from './filter-words'
import styles from './product-list.module.css'

interface ProductFiltersProps {
  readonly filter: ProductFilter
  readonly onChange: (filter: ProductFilter) => void
  /** Keys of the text field that are the table's. */
  readonly onKey: (key: string) => boolean
}

/** What the products are narrowed to; each takes effect as it is filled in. */
export function ProductFilters({ filter, onChange, onKey }: ProductFiltersProps) {
  const choices = useAnswer('product-list.choices', {}).value
  const change = (part: Partial<ProductFilter>) => onChange({ ...filter, ...part })
  const named = (all: string, of: readonly { readonly uid: string; readonly name: string }[] = []) => [
    { value: '', label: all },
    ...of.map(({ uid, name }) => ({ value: uid, label: name })),
  ]
  return (
    <div className={styles.filters}>
      <TextInput
        label="Produto"
        data-autofocus
        placeholder="Descrição, código ou código de barras"
        value={filter.text}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        onKeyDown={(event) => {
          if (onKey(event.key)) event.preventDefault()
        }}
      />
      <NativeSelect
        label="Família"
        value={filter.family ?? ''}
        data={named('Todas', choices?.families)}
        onChange={({ currentTarget }) => change({ family: currentTarget.value || null })}
      />
      <NativeSelect
        label="Marca"
        value={filter.brand ?? ''}
        data={named('Todas', choices?.brands)}
        onChange={({ currentTarget }) => change({ brand: currentTarget.value || null })}
      />
      <NativeSelect
        label="Situação"
        value={asAnswer(filter.active)}
        data={[
          { value: 'yes', label: 'À venda' },
          { value: 'no', label: 'Fora de venda' },
          { value: '', label: 'Todos' },
        ]}
        onChange={({ currentTarget }) => change({ active: asFilter(currentTarget.value) })}
      />
      <NativeSelect
        label="Cadastro"
        value={fillingOf(filter)}
        data={fillings.map(({ value, label }) => ({ value, label }))}
        onChange={({ currentTarget }) =>
          change(fillings.find(({ value }) => value === currentTarget.value)?.filter ?? {})
        }
      />
      <div className={styles.clear}>
        <ClearFilters isClear={isUnfiltered(filter)} onClear={() => onChange(noProductFilter)} />
      </div>
    </div>
  )
}

/** What of their file products have, or lack. */
const fillings = [
  { value: '', label: 'Qualquer', filter: { barcode: null, price: null } },
  { value: 'barcode', label: 'Com código de barras', filter: { barcode: true, price: null } },
  { value: 'no-barcode', label: 'Sem código de barras', filter: { barcode: false, price: null } },
  { value: 'price', label: 'Com preço', filter: { barcode: null, price: true } },
  { value: 'no-price', label: 'Sem preço', filter: { barcode: null, price: false } },
] as const satisfies readonly {
  readonly value: string
  readonly label: string
  readonly filter: Pick<ProductFilter, 'barcode' | 'price'>
}[]

function fillingOf({ barcode, price }: ProductFilter): string {
  return fillings.find(({ filter }) => filter.barcode === barcode && filter.price === price)?.value ?? ''
}

function isUnfiltered(filter: ProductFilter): boolean {
  return JSON.stringify(filter) === JSON.stringify(noProductFilter)
}
