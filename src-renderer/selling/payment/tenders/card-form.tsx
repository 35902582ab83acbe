import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { onlyDigits } from '#shared/kernel/text/clean-text'
import { cardBrands } from '#shared/selling/payment/card-slip'
import { tenderNames, type NewTender } from '#shared/selling/payment/tender'
import { useDigitHotkeys } from '../../../scanner/targets'
import { MoneyInput } from '../../../ui/fields/money-input'
import { BrandField, type CardBrand } from './brand-field'
import { InstallmentsField } from './installments-field'
import { proposedInstallments } from './proposed-tender'
import { proposedLabel, TenderFrame, type TenderFormProps } from './tender-frame'
import { useAddTender } from './use-add-tender'
import { useAmount } from './use-amount'

type CardKind = Extract<NewTender['kind'], 'credit-card' | 'debit-card'>
type Missing = 'amount' | 'brand' | 'nsu'

/** What to do besides once a card payment has left the sale. */
export const cardRemoval = 'Cancele também a operação na maquininha.'

const advice: Readonly<Record<Missing, string>> = {
  amount: 'Informe o valor passado no cartão.',
  brand: `Escolha a bandeira do cartão. Teclas 1 a ${cardBrands.length}.`,
  nsu: 'Digite o NSU do comprovante da maquininha.',
}

/** Cartão: what the card terminal took, with the brand and the NSU its slip shows. */
export function CardForm({ sale, kind, ...frame }: TenderFormProps & { readonly kind: CardKind }) {
  const [amount, setAmount] = useAmount({ sale, typed: frame.typed })
  const [installments, setInstallments] = useState(() => proposedInstallments(sale, kind))
  const [brand, setBrand] = useState<CardBrand | null>(null)
  const [nsu, setNsu] = useState('')
  const [missing, setMissing] = useState<Missing | null>(null)
  const firstBrand = useRef<HTMLInputElement>(null)
  const nsuField = useRef<HTMLInputElement>(null)
  const { id, amountField, add, busy, refusal, refuse } = useAddTender(frame.onClose)

  // Enter leads through the fields: it confirms only when nothing is missing.
  function submit() {
    if (amount === null || amount === 0) return stopAt('amount', amountField.current)
    if (brand === null) return stopAt('brand', firstBrand.current)
    if (nsu === '') return stopAt('nsu', nsuField.current)
    setMissing(null)
    const card = { id, amount, brand, nsu }
    void add(kind === 'credit-card' ? { kind, installments, ...card } : { kind, ...card }, tenderNames[kind])
  }

  function stopAt(field: Missing, element: HTMLInputElement | null) {
    setMissing(field)
    element?.focus()
  }

  useDigitHotkeys((digit) => {
    const asked = cardBrands[digit - 1]
    if (asked === undefined) return
    setMissing(null)
    setBrand(asked)
    nsuField.current?.focus()
  }, missing === 'brand')

  return (
    <TenderFrame
      title={tenderNames[kind]}
      submitLabel="Receber"
      busy={busy}
      field={amountField}
      error={missing === null ? refusal : advice[missing]}
      {...frame}
      onSubmit={submit}
      head={
        <>
          <MoneyInput
            label={frame.isProposed ? proposedLabel : 'Valor'}
            value={amount}
            onChange={(typed) => {
              refuse(null)
              setMissing(null)
              setAmount(typed)
            }}
            error={missing === 'amount' || refusal !== null}
            size="lg"
            autoFocus={frame.takesFocus}
            typed={frame.typed}
            inputRef={amountField}
          />
          {kind === 'credit-card' && (
            <InstallmentsField amount={amount} value={installments} onChange={setInstallments} size="lg" />
          )}
        </>
      }
    >
      <BrandField
        value={brand}
        onChange={(chosen) => {
          setMissing(null)
          setBrand(chosen)
        }}
        onTapped={() => nsuField.current?.focus()}
        firstRef={firstBrand}
      />
      <TextInput
        ref={nsuField}
        label="NSU"
        value={nsu}
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        aria-invalid={missing === 'nsu'}
        onChange={(event) => {
          setMissing(null)
          setNsu(onlyDigits(event.currentTarget.value))
        }}
      />
    </TenderFrame>
  )
}
