import { TextInput } from '@mantine/core'
import { TicketCheck } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { min, type Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import { formatVoucherCode, parseVoucherCode } from '#shared/rewards/vouchers/voucher'
import type { TenderOf } from '#shared/selling/payment/tender'
import { messageFor } from '../../../ipc/words/messages'
import { MoneyInput } from '../../../ui/fields/money-input'
import { useVoucher } from '../../returns/voucher/use-voucher'
import { TenderFrame, type TenderFormProps } from './tender-frame'
import type { TenderView } from './tender-view'
import { useAddTender } from './use-add-tender'
import styles from './exchange-voucher.module.css'

export const exchangeVoucher: TenderView<TenderOf<'exchange-voucher'>> = {
  icon: TicketCheck,
  Form: VoucherForm,
  readsScan: (code) => parseVoucherCode(code) !== undefined,
  details: ({ code }) => `Nº ${formatVoucherCode(code)}`,
  afterRemoval: () => 'O saldo continua no vale: devolva o papel ao cliente.',
  waiting: () => null,
}

/** Its number tells balance and validity; as much of it is used as the sale still needs. */
function VoucherForm({ sale, code, ...frame }: TenderFormProps) {
  const { unclaimed } = sale.settlement
  const given = code === null ? undefined : parseVoucherCode(code)
  const [text, setText] = useState(given === undefined ? '' : formatVoucherCode(given))
  const [typed, setTyped] = useState<Cents | null | 'proposed'>('proposed')
  const { id, amountField, add, busy, refusal, refuse } = useAddTender(frame.onClose)
  const { voucher, problem } = useVoucher(text)
  const numberField = useRef<HTMLInputElement>(null)
  const [numberMissing, setNumberMissing] = useState(false)
  const proposed = voucher === null ? null : min(voucher.balance, unclaimed)
  const amount = typed === 'proposed' ? proposed : typed

  const isEmpty = voucher?.balance === 0
  const isUsable = voucher !== null && !isEmpty
  const numberProblem =
    problem ??
    (isEmpty ? messageFor({ code: 'voucher-spent' }) : null) ??
    (numberMissing ? 'Leia o código do vale ou digite o número impresso.' : null)
  useEffect(() => {
    if (isUsable) amountField.current?.focus()
  }, [isUsable, amountField])

  function submit() {
    if (voucher === null || isEmpty) {
      setNumberMissing(parseVoucherCode(text) === undefined)
      numberField.current?.select()
      return
    }
    if (amount === null || amount === 0) return refuse('Informe quanto usar do vale.')
    void add({ kind: 'exchange-voucher', id, amount, code: voucher.code }, 'Pagamento com vale-troca')
  }

  return (
    <TenderFrame
      title="Vale-troca"
      submitLabel="Usar vale"
      busy={busy}
      field={isUsable ? amountField : numberField}
      error={numberProblem ?? refusal}
      {...frame}
      onSubmit={submit}
      head={
        <TextInput
          ref={numberField}
          label="Número do vale-troca"
          value={text}
          size="lg"
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          placeholder="980 0000 0000 00"
          autoFocus={given === undefined}
          aria-invalid={numberProblem !== null}
          onChange={(event) => {
            refuse(null)
            setNumberMissing(false)
            setTyped('proposed')
            setText(event.currentTarget.value.replace(/[^\d ]/g, ''))
          }}
        />
      }
    >
      <MoneyInput
        label="Valor a usar"
        value={amount}
        onChange={(changed) => {
          refuse(null)
          setTyped(changed)
        }}
        error={refusal !== null}
        size="lg"
        inputRef={amountField}
      />
      {voucher !== null && (
        <dl className={styles.facts} aria-label="Vale-troca">
          <div>
            <dt>Saldo</dt>
            <dd className={styles.balance}>{formatCents(voucher.balance)}</dd>
          </div>
          <div>
            <dt>Válido até</dt>
            <dd>{printedDay(voucher.expiresOn)}</dd>
          </div>
        </dl>
      )}
    </TenderFrame>
  )
}
