import { Switch } from '@mantine/core'
import { useState } from 'react'
import { ZERO, type Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import { call } from '../../../ipc/client'
import { MoneyInput } from '../../../ui/fields/money-input'
import { Money } from '../../../ui/money'
import { BalanceKeys } from './balance-keys'
import { CashbackDialog, type CashbackStepProps } from './cashback-dialog'
import type { OperatorAsk } from './use-operator-ask'
import classes from './cashback-window.module.css'

const keep = 'Guardar saldo (F7)'

interface BalanceFormProps extends CashbackStepProps {
  readonly quote: NonNullable<SaleCashback['quote']>
  readonly operator: OperatorAsk
}

/**
 * Balance, validity and the switch “Utilizar Saldo?” (FEATURES C6). Using it and keeping it stand side by side, each with a
 * key: Enter does what the switch says, which is to use what the customer gave their PIN for.
 */
export function BalanceForm({ quote, operator, ...props }: BalanceFormProps) {
  const { sale, cashback, goOnLabel, isChanging, onDone } = props
  const { balance, minimum, maximum, validUntil, mayBeKept } = quote
  const usable = maximum > 0 && maximum >= minimum
  const mayChoose = usable && mayBeKept
  const [isUsing, setUsing] = useState(mayChoose && (!isChanging || cashback.used > 0))
  const [amount, setAmount] = useState<Cents | null>(cashback.used > 0 ? cashback.used : maximum)

  function settle(isUsed: boolean) {
    if (operator.waiting) return
    const use = isUsed ? (amount ?? ZERO) : ZERO
    if (isUsed && use === 0) return operator.refuse(`Informe quanto usar, ${limits(minimum, maximum)}.`)
    if (!mayBeKept || use === cashback.used) return onDone()
    const asked =
      use === 0
        ? call('loyalty.clear', { saleId: sale.id })
        : call('loyalty.use', { saleId: sale.id, amount: use })
    void operator.ask(asked, onDone)
  }

  const use = `Usar saldo${amount === null || amount === 0 ? '' : `: ${formatCents(amount)}`} (F8)`

  return (
    <CashbackDialog
      {...props}
      reason={`PIN aceito. ${sale.customer?.name ?? 'O cliente'} quer usar o saldo agora?`}
      operator={operator}
      awaited={`o ${cashback.name}`}
      onSubmit={() => settle(isUsing)}
      submitLabel={mayChoose ? (isUsing ? use : keep) : goOnLabel}
      startsAtSubmit={!mayChoose}
      other={mayChoose ? { label: isUsing ? keep : use, act: () => settle(!isUsing) } : undefined}
    >
      {mayChoose && <BalanceKeys onUse={() => settle(true)} onKeep={() => settle(false)} />}
      <dl className={classes.balance}>
        <dt>Saldo disponível</dt>
        <dd>
          <Money value={balance} size="xl" tone="good" />
        </dd>
        {validUntil !== null && balance > 0 && (
          <>
            <dt>Válido até</dt>
            <dd>{printedDay(validUntil)}</dd>
          </>
        )}
      </dl>
      {mayChoose && (
        <div className={classes.use}>
          <Switch
            size="lg"
            label="Utilizar Saldo?"
            classNames={{ body: classes.switch ?? '' }}
            data-autofocus
            checked={isUsing}
            onChange={(event) => setUsing(event.currentTarget.checked)}
          />
          <MoneyInput
            label="Valor a usar"
            description={capital(limits(minimum, maximum))}
            disabled={!isUsing}
            value={amount}
            onChange={(next) => {
              operator.refuse(null)
              setAmount(next)
            }}
          />
        </div>
      )}
      {!mayBeKept && usable && (
        <p>
          Este saldo não pode ser acumulado: <strong>{formatCents(cashback.used)}</strong> já saem desta
          venda.
        </p>
      )}
      {!usable && <p>{unusable(balance, minimum)}</p>}
    </CashbackDialog>
  )
}

function limits(minimum: Cents, maximum: Cents): string {
  return minimum > 0 ? `de ${formatCents(minimum)} a ${formatCents(maximum)}` : `até ${formatCents(maximum)}`
}

const bonusLater = 'O bônus desta compra é decidido depois do pagamento.'

function unusable(balance: Cents, minimum: Cents): string {
  if (balance === 0) return `Ainda não há saldo para usar. ${bonusLater}`
  if (balance < minimum)
    return `O saldo ainda não chega ao mínimo de ${formatCents(minimum)} por compra. ${bonusLater}`
  return `O saldo não pode ser usado nesta venda. ${bonusLater}`
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
