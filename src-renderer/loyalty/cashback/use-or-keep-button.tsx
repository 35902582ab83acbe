import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { call } from '../../ipc/client'
import { fixedKeys } from '../../keys/fixed-keys'
import { useFixedKey } from '../../keys/use-fixed-key'
import { KeyHint } from '../../ui/key-hint'
import type { OperatorAsk } from './steps/use-operator-ask'
import classes from './cashback-card.module.css'

interface UseOrKeepButtonProps {
  readonly sale: SaleView
  readonly cashback: SaleCashback
  readonly operator: OperatorAsk
}

const key = fixedKeys['use-or-keep-balance'].shown

/** Keeps what is applied by itself, or uses it again: one key for both (FEATURES D4, D5). Nothing without a balance to use. */
export function UseOrKeepButton({ sale, cashback, operator }: UseOrKeepButtonProps) {
  const { used, quote } = cashback
  const isUsed = used > 0
  const maximum = quote?.maximum ?? 0
  const isOffered = quote !== null && !quote.isStale && (isUsed || maximum > 0)

  function change() {
    if (operator.waiting || quote === null) return
    const saleId = sale.id
    void operator.ask(
      isUsed ? call('loyalty.clear', { saleId }) : call('loyalty.use', { saleId, amount: quote.maximum }),
    )
  }

  useFixedKey('use-or-keep-balance', change, isOffered)
  if (!isOffered) return null
  return (
    <button
      type="button"
      className={classes.button}
      disabled={operator.waiting}
      aria-keyshortcuts={key}
      onClick={change}
    >
      {isUsed ? 'Guardar saldo' : 'Usar saldo'} <KeyHint>{key}</KeyHint>
    </button>
  )
}
