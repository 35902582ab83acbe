import { Gift } from 'lucide-react'
import { useState } from 'react'
import type { SaleCashback } from '../../src-shared/loyalty/sale-loyalty'
import { formatCents } from '../../src-shared/money/format'
import type { SaleView } from '../../src-shared/sale/sale-view'
import { cardWords } from './card-words'
import { cashbackStep, isFree, isUnanswered } from './cashback-step'
import { CashbackWindow } from './cashback-window'
import classes from './paying-cashback.module.css'

interface PayingCashbackProps {
  readonly sale: SaleView
  readonly cashback: SaleCashback
  /** False while another window is open. */
  readonly mayAsk: boolean
}

/**
 * The programme on the payment screen: a customer nobody asked yet is asked at once (FEATURES C5), and what was
 * answered can be changed here (C11).
 */
export function PayingCashback({ sale, cashback, mayAsk }: PayingCashbackProps) {
  const [open, setOpen] = useState<'asking' | 'changing' | null>(null)
  const customerId = sale.customer?.id ?? null
  // Who was asked before, over the lines, is not asked again by itself.
  const [askedFor, setAskedFor] = useState(isUnanswered(sale) ? null : customerId)
  if (mayAsk && open === null && askedFor !== customerId && isUnanswered(sale)) {
    setAskedFor(customerId)
    setOpen('asking')
  }

  const step = isFree(sale) ? null : cashbackStep(sale)
  const text = cashback.used > 0 ? `${cashback.name}: -${formatCents(cashback.used)}` : words(sale, cashback)
  return (
    <>
      {step === null ? (
        <p className={classes.row}>
          <Gift size={20} aria-hidden />
          <span className={classes.text}>{text}</span>
        </p>
      ) : (
        <button
          type="button"
          className={classes.row}
          aria-label={cashback.used > 0 ? text : `${cashback.name}: ${text}`}
          onClick={() => setOpen(step === 'balance' ? 'changing' : 'asking')}
        >
          <Gift size={20} aria-hidden />
          <span className={classes.text}>{text}</span>
        </button>
      )}
      {open !== null && step !== null && (
        <CashbackWindow
          sale={sale}
          cashback={cashback}
          goOnLabel="Concluir"
          isChanging={open === 'changing'}
          onDone={() => setOpen(null)}
        />
      )}
    </>
  )
}

function words(sale: SaleView, cashback: SaleCashback): string {
  if (isUnanswered(sale) && cashback.pin.kind === 'not-sent') return 'Toque para usar ou acumular.'
  return cardWords(cashback, sale).text
}
