import { useEffect, useEffectEvent } from 'react'
import { call } from '../../../ipc/client'
import { BalanceForm } from './balance-form'
import { CashbackDialog, type CashbackStepProps } from './cashback-dialog'
import { isFresh } from './cashback-step'
import { useOperatorAsk } from './use-operator-ask'

/** The PIN was accepted: asks for the balance of the sale as it is, and how much of it is used (FEATURES C6, C12). */
export function BalanceStep(props: CashbackStepProps) {
  const { sale, cashback, onDone } = props
  const operator = useOperatorAsk(`o ${cashback.name}`)
  const fresh = isFresh(cashback)

  function quote() {
    if (!operator.waiting) void operator.ask(call('loyalty.quote', { saleId: sale.id }))
  }

  const quoteFirst = useEffectEvent(() => {
    if (!fresh) quote()
  })
  useEffect(() => quoteFirst(), [])

  if (fresh && cashback.quote !== null)
    return (
      <BalanceForm
        {...props}
        key={JSON.stringify(cashback.quote)}
        quote={cashback.quote}
        operator={operator}
      />
    )
  return (
    <CashbackDialog
      {...props}
      reason={`PIN aceito. O saldo de ${sale.customer?.name ?? 'quem compra'} é consultado para esta venda.`}
      operator={operator}
      awaited={`o saldo no ${cashback.name}`}
      onSubmit={quote}
      submitLabel="Consultar de novo"
      startsAtSubmit
      other={{ label: 'Seguir sem usar saldo', act: onDone }}
    />
  )
}
