import { CreditCard } from 'lucide-react'
import { installmentPlan } from '#shared/selling/payment/installment-plan'
import type { TenderOf } from '#shared/selling/payment/tender'
import { CardForm, cardRemoval } from './card-form'
import type { TenderFormProps } from './tender-frame'
import type { TenderView } from './tender-view'

export const creditCard: TenderView<TenderOf<'credit-card'>> = {
  icon: CreditCard,
  Form: CreditCardForm,
  readsScan: () => false,
  details: ({ brand, amount, installments, nsu }) =>
    `${brand} · ${installmentPlan(amount, installments)} · NSU ${nsu}`,
  afterRemoval: () => cardRemoval,
  waiting: () => null,
}

function CreditCardForm(props: TenderFormProps) {
  return <CardForm kind="credit-card" {...props} />
}
