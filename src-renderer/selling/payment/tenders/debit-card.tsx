import { WalletCards } from 'lucide-react'
import { cardMark } from '#shared/selling/payment/card-slip'
import type { TenderOf } from '#shared/selling/payment/tender'
import { CardForm, cardRemoval } from './card-form'
import type { TenderFormProps } from './tender-frame'
import type { TenderView } from './tender-view'

export const debitCard: TenderView<TenderOf<'debit-card'>> = {
  icon: WalletCards,
  Form: DebitCardForm,
  readsScan: () => false,
  details: cardMark,
  afterRemoval: () => cardRemoval,
  waiting: () => null,
}

function DebitCardForm(props: TenderFormProps) {
  return <CardForm kind="debit-card" {...props} />
}
