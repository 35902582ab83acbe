import { Gift } from 'lucide-react'
import { useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { call } from '../../ipc/client'
import { TransactionsWindow } from '../statement/transactions-window'
import { cardWords } from './card-words'
import { useOperatorAsk } from './steps/use-operator-ask'
import { UseOrKeepButton } from './use-or-keep-button'
import classes from './cashback-card.module.css'

interface CashbackCardProps {
  readonly sale: SaleView
  readonly cashback: SaleCashback
}

/** The programme on the sale: what it is, who takes part, balance, what this sale uses and gives. Keeps its height. */
export function CashbackCard({ sale, cashback }: CashbackCardProps) {
  const operator = useOperatorAsk(`o ${cashback.name}`)
  const { waiting, ask } = operator
  const [looking, setLooking] = useState(false)
  const { name, who, quote, earned, pin, lastFault } = cashback
  const words = cardWords(cashback, sale)
  const live = pin.kind === 'not-needed' && who.kind === 'member'
  const failed = live && lastFault !== null && sale.lineCount > 0
  return (
    <section aria-label="Fidelidade" aria-busy={waiting || quote?.isStale === true} className={classes.card}>
      <Gift size={22} aria-hidden className={classes.icon} />
      <span className={classes.head}>
        <strong>{name}</strong>
        {who.kind === 'member' && <span className={classes.quiet}>{who.masked}</span>}
      </span>
      <span className={classes.figures}>
        {quote !== null && <span>Saldo {formatCents(quote.balance)}</span>}
        {earned !== null && <span>Deve gerar {formatCents(earned)}</span>}
      </span>
      <span className={classes.words} data-tone={words.tone}>
        {words.text}
      </span>
      {failed ? (
        <button
          type="button"
          className={classes.button}
          disabled={waiting}
          onClick={() => void ask(call('loyalty.quote', { saleId: sale.id }))}
        >
          Tentar de novo
        </button>
      ) : (
        live && (
          <span className={classes.buttons}>
            <UseOrKeepButton sale={sale} cashback={cashback} operator={operator} />
            <button type="button" className={classes.button} onClick={() => setLooking(true)}>
              Transações
            </button>
          </span>
        )
      )}
      {looking && sale.customer !== null && (
        <TransactionsWindow customer={sale.customer} program={name} onClose={() => setLooking(false)} />
      )}
    </section>
  )
}
