import { TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { loadIdSchema } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor, type AppError } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { useScanTarget } from '../../scanner/targets'
import { drawn } from '../../selling/open-sale/use-sale-edit'
import { callWithApproval } from '../../store/access/approval/approval'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { ChoiceField } from '../../ui/fields/choice-field'
import { ErrorText } from '../../ui/fields/error-text'
import { MoneyInput } from '../../ui/fields/money-input'

const origins = [
  { value: 'drawn', label: 'Gerar um número de cartão' },
  { value: 'own', label: 'Cartão da loja' },
] as const
type Origin = (typeof origins)[number]['value']

/** Vender um cartão-presente: a number of the till's or the shop's own, and any value between the limits (FEATURES F24). */
export function SellGiftCardWindow({ onClose }: { readonly onClose: () => void }) {
  const [id] = useState(() => loadIdSchema.parse(crypto.randomUUID()))
  const [origin, setOrigin] = useState<Origin>('drawn')
  const [number, setNumber] = useState('')
  const [amount, setAmount] = useState<Cents | null>(null)
  const limits = useAnswer('gift-card.limits', {}).value
  const numberField = useRef<HTMLInputElement>(null)
  const amountField = useRef<HTMLInputElement>(null)
  const { busy, refusal, refuse, run } = useCommand()
  const [wrong, setWrong] = useState<'number' | 'amount' | null>(null)

  useEffect(() => {
    if (wrong === 'number') numberField.current?.select()
    if (wrong === 'amount') amountField.current?.focus()
  }, [wrong, refusal])

  function changed(set: () => void) {
    set()
    setWrong(null)
    refuse(null)
  }

  function say(field: 'number' | 'amount', text: string) {
    setWrong(field)
    refuse(text)
  }

  function read(code: string) {
    changed(() => {
      setOrigin('own')
      setNumber(code)
    })
    amountField.current?.focus()
  }

  function sell() {
    const isOwn = origin === 'own'
    if (isOwn && number.trim() === '') return say('number', 'Leia o cartão ou digite o número dele.')
    if (amount === null || amount === 0) return say('amount', 'Informe o valor do cartão.')
    const input = { id, number: isOwn ? number : null, amount }
    void run(
      () =>
        drawn<AppError>(
          callWithApproval('gift-card.sell', input, `Cartão-presente de ${formatCents(amount)}`),
        ),
      () => {
        onClose()
        notice.success(`Cartão-presente de ${formatCents(amount)} na venda. Vale depois de pago.`)
      },
      (error) => {
        setWrong(
          error.code === 'gift-card-number' || error.code === 'gift-card-number-taken' ? 'number' : 'amount',
        )
        return messageFor(error)
      },
    )
  }

  return (
    <FormDialog
      title="Vender um cartão-presente"
      reason="O cartão entra na venda e vale depois que ela for paga."
      submitLabel="Incluir na venda"
      busy={busy}
      onClose={onClose}
      onSubmit={sell}
    >
      <CardScan onCode={read} />
      <ChoiceField
        legend="Número"
        options={origins}
        value={origin}
        onChange={(chosen) => changed(() => setOrigin(chosen))}
        onTapped={() => amountField.current?.focus()}
      />
      {origin === 'own' && (
        <TextInput
          ref={numberField}
          label="Número do cartão"
          description="Leia o código de barras ou digite."
          size="lg"
          value={number}
          maxLength={60}
          autoComplete="off"
          spellCheck={false}
          error={wrong === 'number'}
          onChange={(event) => {
            const { value } = event.currentTarget
            changed(() => setNumber(value))
          }}
        />
      )}
      <MoneyInput
        label="Valor do cartão"
        description={limits === null ? ' ' : `De ${formatCents(limits.least)} a ${formatCents(limits.most)}.`}
        size="lg"
        value={amount}
        autoFocus
        error={wrong === 'amount'}
        inputRef={amountField}
        onChange={(typed) => changed(() => setAmount(typed))}
      />
      <ErrorText lines={2}>{refusal}</ErrorText>
    </FormDialog>
  )
}

/** It mounts with the window, and so takes the scans. */
function CardScan({ onCode }: { readonly onCode: (code: string) => void }) {
  useScanTarget(onCode)
  return null
}
