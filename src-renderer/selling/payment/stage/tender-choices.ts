import {
  Banknote,
  CreditCard,
  HandCoins,
  QrCode,
  TicketCheck,
  WalletCards,
  type LucideIcon,
} from 'lucide-react'
import type { TenderKind } from '#shared/selling/payment/tender'
import type { SaleView } from '#shared/selling/sale/sale-view'

/** A tender as the payment screen offers it, by touch or by its digit. */
export interface TenderChoice {
  readonly kind: TenderKind
  readonly digit: number
  readonly label: string
  readonly icon: LucideIcon
}

export const tenderChoices: readonly TenderChoice[] = [
  { kind: 'cash', digit: 1, label: 'Dinheiro', icon: Banknote },
  { kind: 'credit-card', digit: 2, label: 'Crédito', icon: CreditCard },
  { kind: 'debit-card', digit: 3, label: 'Débito', icon: WalletCards },
  { kind: 'pix', digit: 4, label: 'Pix', icon: QrCode },
  { kind: 'store-credit', digit: 5, label: 'Crediário', icon: HandCoins },
  { kind: 'exchange-voucher', digit: 6, label: 'Vale-troca', icon: TicketCheck },
]

/** Why a tender cannot be chosen now, and what to do; null when it can. `customerKey` is the key of Cliente. */
export function whyNot(kind: TenderKind, sale: SaleView, customerKey: string): string | null {
  if (sale.settlement.unclaimed === 0) return 'Nada mais a receber'
  if (kind === 'store-credit' && sale.customer === null) return `Identifique o cliente (${customerKey})`
  return null
}
