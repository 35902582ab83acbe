import { Button } from '@mantine/core'
import { useRef, useState, type ReactNode } from 'react'
import { ZERO, type Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { call } from '../../ipc/client'
import { useCommand } from '../../ipc/words/use-command'
import { applySale } from '../../selling/open-sale/use-sale'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { MoneyInput } from '../../ui/fields/money-input'
import { Keypad } from '../../ui/keyboard/keypad'
import classes from './cashback-discount.module.css'

interface CashbackAmountProps {
  readonly title: string
  /** Leads back to the discounts of the shop; only in the discount window. */
  readonly choice?: ReactNode
  readonly sale: SaleView
  readonly cashback: SaleCashback
  readonly quote: NonNullable<SaleCashback['quote']>
  readonly onClose: () => void
}

/** The amount can be lowered, cleared, and applied again: what is not used stays the customer's (FEATURES D4, D5). */
export function CashbackAmount({ title, choice, onClose, sale, cashback, quote }: CashbackAmountProps) {
  const [amount, setAmount] = useState<Cents | null>(cashback.used)
  const field = useRef<HTMLInputElement>(null)
  const { refusal, busy, refuse, run } = useCommand()
  const isUsed = cashback.used > 0

  function use(wanted: Cents) {
    const saleId = sale.id
    const ask = () =>
      wanted === 0 ? call('loyalty.clear', { saleId }) : call('loyalty.use', { saleId, amount: wanted })
    void run(ask, (after) => {
      applySale(after)
      onClose()
    })
  }

  return (
    <FormDialog
      title={title}
      size="lg"
      onClose={onClose}
      onSubmit={() => use(amount ?? ZERO)}
      submitLabel="Confirmar"
      besides={
        <Button
          variant="light"
          disabled={busy || (!isUsed && quote.maximum === 0)}
          onClick={() => use(isUsed ? ZERO : quote.maximum)}
        >
          {isUsed ? 'Limpar cashback' : 'Aplicar cashback'}
        </Button>
      }
      busy={busy}
      refusal={refusal}
    >
      <div className={classes.columns}>
        <div className={classes.fields}>
          {choice}
          <MoneyInput
            inputRef={field}
            label={`${cashback.name} a usar`}
            description={`Saldo ${formatCents(quote.balance)} · até ${formatCents(quote.maximum)} nesta venda`}
            autoFocus
            value={amount}
            onChange={(next) => {
              refuse(null)
              setAmount(next)
            }}
          />
          <p className={classes.quiet}>
            Com zero, o preço cheio volta e o saldo fica guardado para outra compra.
          </p>
        </div>
        <Keypad target={field} layout="money" />
      </div>
    </FormDialog>
  )
}
