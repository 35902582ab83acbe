import { Gift } from 'lucide-react'
import { formatCents } from '#shared/kernel/money/format'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { fixedKeys } from '../../keys/fixed-keys'
import { useFixedKey } from '../../keys/use-fixed-key'
import { KeyHint } from '../../ui/key-hint'
import { openPayingCashback } from './paying-cashback-store'
import { whyNoCashback } from './why-no-cashback'
import classes from './cashback-tender.module.css'

interface CashbackTenderProps {
  readonly sale: SaleView
  readonly customerKey: string
  /** Tells the cashier why it was not opened; null where it was. */
  readonly onSay: (message: string | null) => void
}

const key = fixedKeys['use-or-keep-balance'].shown

/** The cashback among the tenders (FEATURES C11, D4); nothing while no programme is on. */
export function CashbackTender({ sale, customerKey, onSay }: CashbackTenderProps) {
  const { cashback } = sale.loyalty
  const reason = whyNoCashback(sale, customerKey)

  function choose() {
    onSay(reason === null ? null : `${reason}.`)
    if (reason === null) openPayingCashback(sale.id)
  }

  useFixedKey('use-or-keep-balance', choose, cashback !== null)
  if (cashback === null) return null
  return (
    <button
      type="button"
      className={classes.tender}
      aria-describedby="why-cashback"
      aria-disabled={reason !== null}
      aria-keyshortcuts={key}
      onClick={choose}
    >
      <KeyHint>{key}</KeyHint>
      <Gift size={22} aria-hidden />
      <span className={classes.label}>Cashback</span>
      <span id="why-cashback" className={classes.state} aria-hidden>
        {reason ?? (cashback.used > 0 ? `Usa ${formatCents(cashback.used)}` : '')}
      </span>
    </button>
  )
}
