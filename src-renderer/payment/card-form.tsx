import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Cents } from '../../src-shared/money/cents'
import { tenderNames, type NewTender } from '../../src-shared/payment/tender'
import { ErrorText } from '../ui/error-text'
import { MoneyInput } from '../ui/money-input'
import { BrandField, type CardBrand } from './brand-field'
import { InstallmentsField } from './installments-field'
import { TenderFrame, type TenderFormProps } from './tender-frame'
import { useAddTender } from './use-add-tender'
import { onlyDigits } from '../../src-shared/text/clean-text'

type CardKind = Extract<NewTender['kind'], 'credit-card' | 'debit-card'>
type Missing = 'amount' | 'brand' | 'nsu'

/** Cartão: what the card terminal took, with the brand and the NSU its slip shows. */
export function CardForm({ sale, kind, onClose }: TenderFormProps & { readonly kind: CardKind }) {
  const [amount, setAmount] = useState<Cents | null>(sale.settlement.unclaimed)
  const [installments, setInstallments] = useState(1)
  const [brand, setBrand] = useState<CardBrand | null>(null)
  const [nsu, setNsu] = useState('')
  const [missing, setMissing] = useState<Missing | null>(null)
  const firstBrand = useRef<HTMLInputElement>(null)
  const nsuField = useRef<HTMLInputElement>(null)
  const { id, amountField, add, busy, refusal, refuse } = useAddTender(sale.id, onClose)

  // Enter leads through the fields: it confirms only when nothing is missing.
  function submit() {
    if (amount === null || amount === 0) return stopAt('amount', amountField.current)
    if (brand === null) return stopAt('brand', firstBrand.current)
    if (nsu === '') return stopAt('nsu', nsuField.current)
    setMissing(null)
    const card = { id, amount, brand, nsu }
    add(kind === 'credit-card' ? { kind, installments, ...card } : { kind, ...card }, tenderNames[kind])
  }

  function stopAt(field: Missing, element: HTMLInputElement | null) {
    setMissing(field)
    element?.focus()
  }

  return (
    <TenderFrame
      title={tenderNames[kind]}
      submitLabel="Receber"
      busy={busy}
      onSubmit={submit}
      onClose={onClose}
    >
      <MoneyInput
        label="Valor"
        value={amount}
        onChange={(typed) => {
          refuse(null)
          setAmount(typed)
        }}
        error={missing === 'amount' ? 'Informe o valor passado no cartão.' : refusal}
        size="lg"
        autoFocus
        inputRef={amountField}
      />
      {kind === 'credit-card' && (
        <InstallmentsField amount={amount} value={installments} onChange={setInstallments} />
      )}
      <BrandField
        value={brand}
        onChange={setBrand}
        error={missing === 'brand' && brand === null ? 'Escolha a bandeira do cartão.' : null}
        firstRef={firstBrand}
      />
      <div>
        <TextInput
          ref={nsuField}
          label="NSU"
          value={nsu}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          aria-describedby="nsu-error"
          aria-invalid={missing === 'nsu' && nsu === ''}
          onChange={(event) => setNsu(onlyDigits(event.currentTarget.value))}
        />
        <ErrorText id="nsu-error">
          {missing === 'nsu' && nsu === '' ? 'Digite o NSU do comprovante da maquininha.' : null}
        </ErrorText>
      </div>
    </TenderFrame>
  )
}
