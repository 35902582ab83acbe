import { ActionIcon } from '@mantine/core'
import { X } from 'lucide-react'
import { useLayoutEffect, useRef, useState } from 'react'
import type { TenderId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { tenderNames } from '#shared/selling/payment/tender'
import { Money } from '../../../ui/money'
import type { Bill } from '../bill'
import { tenderView } from '../tenders/tender-views'
import { isWaiting } from './payment-stage'
import { RemoveTenderDialog } from './remove-tender-dialog'
import styles from './tender-list.module.css'

/** The tenders taken so far, each with what identifies it and a way to take it back. */
export function TenderList({ sale }: { readonly sale: Bill }) {
  const [removing, setRemoving] = useState<TenderId | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const count = sale.tenders.length
  // What was just taken is seen, however many there are.
  useLayoutEffect(() => {
    list.current?.scrollTo({ top: list.current.scrollHeight })
  }, [count])
  const tender = sale.tenders.find(({ id }) => id === removing)
  return (
    <>
      <ul ref={list} className={styles.list} aria-label="Pagamentos" tabIndex={count > 0 ? 0 : -1}>
        {count === 0 && <li className={styles.none}>Nenhum pagamento ainda.</li>}
        {sale.tenders.map((one, index) => (
          <li key={one.id} className={styles.tender} data-pending={isWaiting(one) || undefined}>
            <span className={styles.name}>{tenderNames[one.kind]}</span>
            <Money value={one.amount} />
            <span className={styles.details}>{tenderView(one.kind).details(one)}</span>
            <ActionIcon
              className={styles.remove}
              aria-label={`Remover pagamento ${index + 1}, ${formatCents(one.amount)}`}
              onClick={() => setRemoving(one.id)}
            >
              <X size={20} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {tender !== undefined && <RemoveTenderDialog tender={tender} onClose={() => setRemoving(null)} />}
    </>
  )
}
