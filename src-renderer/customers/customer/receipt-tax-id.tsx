import { Button, TextInput } from '@mantine/core'
import { useRef, useState, type FormEvent } from 'react'
import { flushSync } from 'react-dom'
import { formatTaxId, parseTaxId, type TaxId } from '#shared/customers/customer/tax-id'
import type { Result } from '#shared/kernel/result'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { call } from '../../ipc/client'
import { messageFor, type AppError } from '../../ipc/words/messages'
import { applySale, useSale } from '../../selling/open-sale/use-sale'
import classes from './receipt-tax-id.module.css'

interface ReceiptTaxIdProps {
  readonly autoFocus: boolean
  readonly onDone: () => void
}

/** CPF no cupom: printed on the receipt, with or without an identified customer, whose own is offered: whole while it is confirmed with them, masked afterwards. */
export function ReceiptTaxId({ autoFocus, onDone }: ReceiptTaxIdProps) {
  const sale = useSale()
  const given = sale?.maskedReceiptTaxId ?? null
  const offered = given === null ? (sale?.customer?.maskedTaxId ?? null) : null
  const [text, setText] = useState(offered ?? '')
  const field = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const put = async (taxId: TaxId | null) => draw(await call('sale.set-receipt-tax-id', { taxId }))

  /** The offered number as a person can read it out and compare it; what was typed meanwhile stays. */
  async function confirmWhole() {
    if (sale === null || offered === null || text !== offered) return
    const reply = await call('sale.tax-id-to-confirm', { saleId: sale.id })
    if (!reply.ok || field.current?.value !== offered) return
    flushSync(() => setText(formatTaxId(reply.value.taxId)))
    field.current.select()
  }

  function draw(reply: Result<SaleView, AppError>) {
    if (!reply.ok) return setProblem(messageFor(reply.error))
    applySale(reply.value)
    onDone()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (sale !== null && text === offered)
      return void call('sale.put-customer-tax-id', { saleId: sale.id }).then(draw)
    const read = parseTaxId(text)
    if (read === undefined) setProblem('CPF ou CNPJ inválido. Confira os números.')
    else void put(read.value)
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <TextInput
        className={classes.field ?? ''}
        label="CPF no cupom"
        placeholder={given === null ? 'CPF ou CNPJ' : `Informado: ${given}`}
        value={text}
        inputMode="numeric"
        maxLength={18}
        autoComplete="off"
        ref={field}
        onFocus={(event) => {
          event.currentTarget.select()
          void confirmWhole()
        }}
        data-autofocus={autoFocus || undefined}
        error={problem}
        onChange={(event) => {
          setProblem(null)
          setText(event.currentTarget.value)
        }}
      />
      <Button type="submit" variant="default">
        Pôr no cupom
      </Button>
      {given !== null && (
        <Button variant="light" color="red" onClick={() => void put(null)}>
          Tirar do cupom
        </Button>
      )}
    </form>
  )
}
