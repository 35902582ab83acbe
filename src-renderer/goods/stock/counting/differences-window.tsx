import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { Counted, CountFigures } from '#shared/goods/stock/counting/count-operations'
import { formatQuantity } from '#shared/kernel/money/quantity'
import { useAnswer } from '../../../ipc/use-answer'
import { usePages } from '../../../ipc/use-pages'
import { messageFor } from '../../../ipc/words/messages'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { ListPanel } from '../../../ui/list/list-panel'
import { Money } from '../../../ui/money'
import styles from './counting.module.css'

interface DifferencesWindowProps {
  readonly id: string
  readonly busy: boolean
  readonly refusal: string | null
  readonly onPost: (uncounted: 'leave' | 'zero') => void
  readonly onClose: () => void
}

/** What a count comes to, before it changes anything: what differs, what nobody counted, and what becomes of that. */
export function DifferencesWindow({ id, busy, refusal, onPost, onClose }: DifferencesWindowProps) {
  const [which, setWhich] = useState<'different' | 'uncounted'>('different')
  const [uncounted, setUncounted] = useState<'leave' | 'zero'>('leave')
  const { value: figures } = useAnswer('stock.count-figures', { id })
  const list = usePages(
    'stock.count-differences',
    { id, which },
    {
      input: (asked, skip: number | null) => ({ ...asked, skip: skip ?? 0 }),
      next: ({ next }) => next,
    },
  )
  return (
    <FormDialog
      title="Diferenças do inventário"
      reason="Já contando o que foi vendido durante a contagem. Valores pelo preço de venda."
      size="lg"
      submitLabel="Lançar diferenças"
      busy={busy}
      refusal={refusal}
      onSubmit={() => onPost(uncounted)}
      onClose={onClose}
    >
      {figures !== null && <Figures figures={figures} />}
      <SegmentedControl
        aria-label="Lista"
        value={which}
        data={[
          { value: 'different', label: 'Diferenças' },
          { value: 'uncounted', label: `Não contados (${figures?.uncounted.products ?? 0})` },
        ]}
        onChange={(value) => setWhich(value === 'uncounted' ? 'uncounted' : 'different')}
      />
      <ListPanel
        items={list.current ? (list.pages?.flatMap(({ products }) => products) ?? null) : null}
        what="as diferenças"
        error={list.refused === null ? null : messageFor(list.refused)}
        onRetry={() => void list.refresh()}
        question={which}
        label={which === 'different' ? 'Diferenças' : 'Não contados'}
        getKey={({ productId }) => productId}
        rowHeight={56}
        onChoose={() => undefined}
        emptyText={which === 'different' ? 'Nada difere.' : 'Tudo o que tem estoque foi contado.'}
        renderItem={(one) => <CountedRow one={one} />}
        reserved={560}
        onNearEnd={list.more}
      />
      <SegmentedControl
        aria-label="O que não foi contado"
        value={uncounted}
        data={[
          { value: 'leave', label: 'Manter o que não foi contado' },
          { value: 'zero', label: 'Zerar o que não foi contado' },
        ]}
        onChange={(value) => setUncounted(value === 'zero' ? 'zero' : 'leave')}
      />
    </FormDialog>
  )
}

function Figures({ figures }: { readonly figures: CountFigures }) {
  const { counted, equal, short, over } = figures
  return (
    <dl className={styles.figures}>
      <div>
        <dt>Contados</dt>
        <dd>
          {counted} <span className={styles.quiet}>{equal} conferem</span>
        </dd>
      </div>
      <div>
        <dt>Faltam</dt>
        <dd>
          {short.products} <Money value={short.worth} tone="stop" />
        </dd>
      </div>
      <div>
        <dt>Sobram</dt>
        <dd>
          {over.products} <Money value={over.worth} tone="good" />
        </dd>
      </div>
    </dl>
  )
}

function CountedRow({ one }: { readonly one: Counted }) {
  const { code, description, variant, unit, counted, expected, worth } = one
  return (
    <span className={styles.row}>
      <span className={styles.cell}>
        <strong>{description}</strong>
        <span className={styles.quiet}>{[code, variant].filter(Boolean).join(' · ')}</span>
      </span>
      <span>
        {counted === null ? 'não contado' : `${formatQuantity(counted)} contados`} de{' '}
        {formatQuantity(expected)} {unit}
      </span>
      <Money value={worth} />
    </span>
  )
}
