import { useSale } from '../sale/use-sale'
import { CashbackWindow } from './cashback-window'

/** The programme's window on the way from the lines to the payment (FEATURES C2). */
export function CashbackBeforePayment({ onDone }: { readonly onDone: () => void }) {
  const sale = useSale()
  const cashback = sale?.loyalty.cashback ?? null
  if (sale === null || cashback === null) return null
  return (
    <CashbackWindow
      sale={sale}
      cashback={cashback}
      goOnLabel="Ir para o pagamento"
      isChanging={false}
      onDone={onDone}
    />
  )
}
