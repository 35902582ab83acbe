import { ActionIcon } from '@mantine/core'
import { Gift, X } from 'lucide-react'
import { formatCents } from '#shared/kernel/money/format'
import type { Load } from '#shared/selling/sale/load'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { drawn } from '../../selling/open-sale/use-sale-edit'
import { notice } from '../../ui/dialog/notice'
import styles from './cards-on-sale.module.css'

/** The gift cards the sale sells, each with a way to take it off again. */
export function CardsOnSale({ sale }: { readonly sale: SaleView | null }) {
  const cards = sale?.loads.filter(({ kind }) => kind === 'gift-card') ?? []
  if (sale === null || cards.length === 0) return null

  async function takeOff(load: Load, saleId: SaleView['id']) {
    const reply = await drawn(call('gift-card.take-off', { saleId, id: load.id }))
    if (!reply.ok) notice.error(messageFor(reply.error))
  }

  return (
    <ul className={styles.cards} aria-label="Cartões-presente vendidos">
      {cards.map((load) => (
        <li key={load.id} className={styles.card}>
          <Gift size={24} aria-hidden />
          <span className={styles.text}>
            <strong>Cartão-presente {formatCents(load.amount)}</strong>
            <span>final {load.ending} · vale depois de pago</span>
          </span>
          <ActionIcon
            variant="subtle"
            size={44}
            aria-label={`Retirar o cartão-presente final ${load.ending}`}
            title="Retirar da venda"
            onClick={() => void takeOff(load, sale.id)}
          >
            <X size={20} aria-hidden />
          </ActionIcon>
        </li>
      ))}
    </ul>
  )
}
