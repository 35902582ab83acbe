import { Gift } from 'lucide-react'
import { useEffect, useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { call } from '../../ipc/client'
import { useSaleEdit } from '../../selling/open-sale/use-sale-edit'
import { cardWords } from './card-words'
import { CashbackAmount } from './cashback-amount'
import { closePayingCashback, openPayingCashback, usePayingCashbackStore } from './paying-cashback-store'
import { asksBeforePayment, isUnanswered, payingWay } from './steps/cashback-step'
import { CashbackWindow } from './steps/cashback-window'
import classes from './paying-cashback.module.css'

interface PayingCashbackProps {
  readonly sale: SaleView
  readonly cashback: SaleCashback
  /** False while another window is open. */
  readonly mayAsk: boolean
}

/**
 * The programme on the payment screen, of an order as of a quick sale: a customer nobody asked yet is asked at once
 * (FEATURES C2, C5), and what was answered can be changed here (C11), what is applied by itself lowered or kept (D4, D5).
 */
export function PayingCashback({ sale, cashback, mayAsk }: PayingCashbackProps) {
  const isWanted = usePayingCashbackStore(({ openFor }) => openFor === sale.id)
  // As it was opened: an answer given within does not make another window of it.
  const [open, setOpen] = useState<'asking' | 'changing' | null>(null)
  const { run } = useSaleEdit()
  const customerId = sale.customer?.id ?? null
  // Once for each customer: who closed the window is not asked again by itself.
  const [askedFor, setAskedFor] = useState<typeof customerId>(null)
  const isDue = asksBeforePayment(sale)
  if (isWanted && open === null) setOpen(cashback.pin.kind === 'accepted' && !isDue ? 'changing' : 'asking')
  else if (mayAsk && open === null && askedFor !== customerId && isDue) {
    setAskedFor(customerId)
    setOpen('asking')
  }
  useEffect(() => closePayingCashback, [])
  function close() {
    closePayingCashback()
    setOpen(null)
  }

  const way = payingWay(sale)
  const text = cashback.used > 0 ? `${cashback.name}: -${formatCents(cashback.used)}` : words(sale, cashback)
  return (
    <>
      {way === null ? (
        <p className={classes.row}>
          <Gift size={20} aria-hidden />
          <span className={classes.text}>{text}</span>
        </p>
      ) : (
        <button
          type="button"
          className={classes.row}
          aria-label={cashback.used > 0 ? text : `${cashback.name}: ${text}`}
          onClick={() => openPayingCashback(sale.id)}
        >
          <Gift size={20} aria-hidden />
          <span className={classes.text}>{text}</span>
        </button>
      )}
      {open !== null && way === 'pin' && (
        <CashbackWindow
          sale={sale}
          cashback={cashback}
          goOnLabel="Concluir"
          isChanging={open === 'changing'}
          onDone={close}
          {...(sale.order === null && {
            onItems: () => void run(() => call('sale.back-to-lines', { saleId: sale.id }), close),
          })}
        />
      )}
      {open !== null && way === 'amount' && cashback.quote !== null && (
        <CashbackAmount
          title={cashback.name}
          sale={sale}
          cashback={cashback}
          quote={cashback.quote}
          onClose={close}
        />
      )}
    </>
  )
}

function words(sale: SaleView, cashback: SaleCashback): string {
  if (isUnanswered(sale) && cashback.pin.kind === 'not-sent') return 'Toque para usar ou acumular.'
  return cardWords(cashback, sale).text
}
