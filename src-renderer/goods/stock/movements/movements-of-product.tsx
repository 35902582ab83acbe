import { Button } from '@mantine/core'
import { useState } from 'react'
import { movementKinds } from '#shared/goods/stock/movements/movement-kind'
import type { Movement, ProductStock } from '#shared/goods/stock/movements/movement-operations'
import type { ProductId } from '#shared/kernel/ids'
import { formatQuantity } from '#shared/kernel/money/quantity'
import { useMay } from '../../../app/may'
import { dateAndTime } from '../../../app/times'
import { useAnswer } from '../../../ipc/use-answer'
import { usePages } from '../../../ipc/use-pages'
import { messageFor } from '../../../ipc/words/messages'
import { ListPanel } from '../../../ui/list/list-panel'
import { MinimumWindow } from './minimum-window'
import styles from './movements.module.css'

/** What there is of a product, and every movement that led there, the newest first. */
export function MovementsOfProduct({ productId }: { readonly productId: ProductId }) {
  const { value: stock, show } = useAnswer('stock.of-product', { productId })
  const { pages, refused, more, refresh } = usePages(
    'stock.movements',
    { productId },
    {
      input: (asked, before: number | null) => ({ ...asked, before }),
      next: (page) => (page.hasMore ? (page.movements.at(-1)?.id ?? null) : null),
    },
  )
  return (
    <div className={styles.product}>
      {stock !== null && <StockHead stock={stock} onChanged={show} />}
      <ListPanel
        items={pages?.flatMap((page) => page.movements) ?? null}
        what="as movimentações"
        error={refused === null ? null : messageFor(refused)}
        onRetry={() => void refresh()}
        label="Movimentações"
        getKey={({ id }) => id}
        rowHeight={56}
        onChoose={() => undefined}
        onNearEnd={more}
        emptyText="Nada se moveu ainda."
        renderItem={(movement) => <MovementRow movement={movement} />}
      />
    </div>
  )
}

interface StockHeadProps {
  readonly stock: ProductStock
  readonly onChanged: (stock: ProductStock) => void
}

function StockHead({ stock: product, onChanged }: StockHeadProps) {
  const [isOpen, setOpen] = useState(false)
  const mayChange = useMay('stock.adjust')
  const { code, description, variant, unit, stock, minimum, branches } = product
  const isLow = stock < (minimum ?? 0)
  return (
    <header className={styles.head}>
      <span className={styles.cell}>
        <strong>{description}</strong>
        <span className={styles.quiet}>{[code, variant].filter(Boolean).join(' · ')}</span>
        <span className={styles.quiet}>
          {branches.map((branch) => `${branch.name}: ${formatQuantity(branch.stock)}`).join(' · ')}
        </span>
      </span>
      <span className={styles.cell} data-end>
        <strong className={styles.stock} data-low={isLow || undefined}>
          {formatQuantity(stock)} {unit}
        </strong>
        <span className={styles.quiet}>
          {isLow ? 'abaixo do mínimo de ' : 'mínimo '}
          {minimum === null ? 'não definido' : formatQuantity(minimum)}
        </span>
      </span>
      {mayChange && (
        <Button variant="default" onClick={() => setOpen(true)}>
          Estoque mínimo
        </Button>
      )}
      {isOpen && <MinimumWindow product={product} onChanged={onChanged} onClose={() => setOpen(false)} />}
    </header>
  )
}

function MovementRow({ movement }: { readonly movement: Movement }) {
  const { at, kind, document, words, quantity, balance } = movement
  return (
    <span className={styles.row}>
      <span className={styles.quiet}>{dateAndTime(at)}</span>
      <span>
        {movementKinds[kind]}
        {document !== null && ` nº ${document}`}
      </span>
      <span className={styles.quiet}>{words}</span>
      <strong className={styles.figure}>
        {quantity > 0 && '+'}
        {formatQuantity(quantity)}
      </strong>
      <span className={styles.figure}>{formatQuantity(balance)}</span>
    </span>
  )
}
