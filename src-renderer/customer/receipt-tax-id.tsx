import { Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { parseTaxId, type TaxId } from '../../src-shared/customer/tax-id'
import { call } from '../ipc/client'
import { messageFor } from '../ipc/messages'
import { applySale, useSale } from '../sale/use-sale'
import classes from './receipt-tax-id.module.css'

interface ReceiptTaxIdProps {
  readonly autoFocus: boolean
  readonly onDone: () => void
}

/** CPF na nota: printed on the receipt, with or without an identified customer. */
export function ReceiptTaxId({ autoFocus, onDone }: ReceiptTaxIdProps) {
  const given = useSale()?.maskedReceiptTaxId ?? null
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)

  async function put(taxId: TaxId | null) {
    const reply = await call('sale.set-receipt-tax-id', { taxId })
    if (!reply.ok) return setProblem(messageFor(reply.error))
    applySale(reply.value)
    onDone()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const read = parseTaxId(text)
    if (read === undefined) setProblem('CPF ou CNPJ inválido. Confira os números.')
    else void put(read.value)
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextInput
        className={classes.field ?? ''}
        label="CPF na nota"
        placeholder={given === null ? 'CPF ou CNPJ' : `Informado: ${given}`}
        value={text}
        inputMode="numeric"
        maxLength={18}
        autoComplete="off"
        data-autofocus={autoFocus || undefined}
        error={problem}
        onChange={(event) => {
          setProblem(null)
          setText(event.currentTarget.value)
        }}
      />
      <Button type="submit" variant="default">
        Pôr na nota
      </Button>
      {given !== null && (
        <Button variant="light" color="red" onClick={() => void put(null)}>
          Tirar da nota
        </Button>
      )}
    </form>
  )
}
