import { NativeSelect, TextInput } from '@mantine/core'
import { bulkWhats, type BulkWhat } from '#shared/goods/bulk-edit/bulk-change'
import { priceEndings, type PriceEnding } from '#shared/goods/bulk-edit/price-step'
import { productLengths } from '#shared/goods/product/product-file'
import { useMay } from '../../app/may'
import { useAnswer } from '../../ipc/use-answer'
import { DayInput } from '../../ui/fields/day-input'
import { emptyDraft, stepWays, type BulkDraft, type DraftField, type StepWay } from './bulk-draft'
import styles from './bulk-edit.module.css'

interface BulkFieldsProps {
  readonly draft: BulkDraft
  readonly errors: Partial<Record<DraftField, string>>
  readonly onChange: (draft: BulkDraft) => void
}

const whats = Object.keys(bulkWhats) as BulkWhat[]
const ways = Object.keys(stepWays) as StepWay[]
const endings = Object.keys(priceEndings) as PriceEnding[]

/** What is changed, and into what. */
export function BulkFields({ draft, errors, onChange }: BulkFieldsProps) {
  const seesCost = useMay('catalog.see-cost')
  const change = (part: Partial<BulkDraft>) => onChange({ ...draft, ...part })
  return (
    <div className={styles.fields}>
      <NativeSelect
        label="O que muda"
        data-autofocus
        value={draft.what}
        data={whats
          .filter((what) => seesCost || what !== 'cost')
          .map((value) => ({ value, label: bulkWhats[value] }))}
        onChange={({ currentTarget }) =>
          onChange({ ...emptyDraft, what: whats.find((one) => one === currentTarget.value) ?? 'price' })
        }
      />
      <ValueFields draft={draft} errors={errors} change={change} />
    </div>
  )
}

interface ValueProps extends Pick<BulkFieldsProps, 'draft' | 'errors'> {
  readonly change: (part: Partial<BulkDraft>) => void
}

function ValueFields(props: ValueProps) {
  const { draft, errors, change } = props
  switch (draft.what) {
    case 'price':
    case 'cost':
      return <StepFields {...props} />
    case 'promotional-price':
      return (
        <>
          <StepFields {...props} />
          <DayInput label="De" value={draft.from} error={errors.from} onChange={(from) => change({ from })} />
          <DayInput
            label="Até"
            value={draft.until}
            error={errors.until}
            onChange={(until) => change({ until })}
          />
        </>
      )
    case 'family':
    case 'brand':
      return <GroupField {...props} />
    case 'active':
      return (
        <NativeSelect
          label="Passa a"
          value={draft.to === 'yes' ? 'yes' : 'no'}
          data={[
            { value: 'no', label: 'Fora de venda' },
            { value: 'yes', label: 'À venda' },
          ]}
          onChange={({ currentTarget }) => change({ to: currentTarget.value })}
        />
      )
    case 'classification':
    case 'unit':
      return (
        <TextInput
          label="Passa a"
          value={draft.to}
          maxLength={productLengths[draft.what]}
          autoComplete="off"
          onChange={({ currentTarget }) => change({ to: currentTarget.value })}
        />
      )
    case 'no-promotional-price':
      return null
  }
}

function StepFields({ draft, errors, change }: ValueProps) {
  return (
    <>
      <NativeSelect
        label="Como"
        value={draft.way}
        data={ways.map((value) => ({ value, label: stepWays[value] }))}
        onChange={({ currentTarget }) =>
          change({ way: ways.find((one) => one === currentTarget.value) ?? 'up' })
        }
      />
      <TextInput
        label={draft.way === 'up' || draft.way === 'down' ? 'Percentual' : 'Valor'}
        value={draft.value}
        error={errors.value}
        inputMode="decimal"
        maxLength={14}
        autoComplete="off"
        onChange={({ currentTarget }) => change({ value: currentTarget.value })}
      />
      <NativeSelect
        label="Arredondar"
        value={draft.ending}
        data={endings.map((value) => ({ value, label: priceEndings[value] }))}
        onChange={({ currentTarget }) =>
          change({ ending: endings.find((one) => one === currentTarget.value) ?? 'exact' })
        }
      />
    </>
  )
}

function GroupField({ draft, change }: ValueProps) {
  const choices = useAnswer('product-list.choices', {}).value
  const named = draft.what === 'family' ? choices?.families : choices?.brands
  return (
    <NativeSelect
      label="Passa a"
      value={draft.to}
      data={[
        { value: '', label: draft.what === 'family' ? 'Sem família' : 'Sem marca' },
        ...(named ?? []).map(({ uid, name }) => ({ value: uid, label: name })),
      ]}
      onChange={({ currentTarget }) => change({ to: currentTarget.value })}
    />
  )
}
