import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { OperatorId, SaleId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { assertNever, ok } from '#shared/kernel/result'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import type { DoneReturn, FoundSale, ReturnableSale } from '#shared/selling/returns/return-view'
import { useMay } from '../../app/may'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { outcomeWords } from '../../loyalty/telling/outcome-words'
import { PlaceFrame } from '../../shell/place-frame'
import { leavePlace } from '../../shell/places/use-place'
import { notice } from '../../ui/dialog/notice'
import { useSale } from '../open-sale/use-sale'
import { SalespersonWindow } from '../sale/lines/salesperson-window'
import { FindSale } from './find-sale'
import { LooseReturn } from './loose-return'
import { forgetOpenedSale, openedSale } from './opened-sale'
import { ReturnDone } from './return-done'
import { ReturnSale } from './return-sale'
import { CancelVoucherWindow } from './voucher/cancel-voucher-window'

type Step =
  | { readonly kind: 'salesperson' }
  | { readonly kind: 'find' }
  | { readonly kind: 'sale'; readonly sale: ReturnableSale }
  | { readonly kind: 'loose' }
  | { readonly kind: 'done'; readonly done: DoneReturn; readonly saleId: SaleId | null }

/**
 * Trocas e Devoluções (FEATURES A7): find the sale, choose what comes back, give the money back. Opened with a
 * customer on the sale it asks for the salesperson and starts with that customer's purchases (D7).
 */
export function ReturnsScreen() {
  // As the sale has it when the place opens: the goods are the customer's who stands there.
  const selling = useSale()
  const [customer, setCustomer] = useState(selling?.customer ?? null)
  const [step, setStep] = useState<Step>(() => firstStep(customer !== null))
  // Whoever opens the place the next time looks for their own.
  useEffect(() => forgetOpenedSale, [])
  /** Null: nobody was asked, and the salesperson of the returned sale is proposed. */
  const [served, setServed] = useState<{ readonly by: OperatorId | null } | null>(null)
  const [cancelling, setCancelling] = useState(false)
  const mayCancelVoucher = useMay('returns.cancel-voucher')
  const mayLoose = useMay('returns.without-receipt')
  const find = () => setStep({ kind: 'find' })

  async function open({ id }: Pick<FoundSale, 'id'>) {
    const reply = await call('returns.sale', { saleId: id })
    if (reply.ok) setStep({ kind: 'sale', sale: reply.value })
    else notice.error(messageFor(reply.error))
  }

  async function finished(done: DoneReturn, exchange: boolean, saleId: SaleId | null) {
    if (!exchange) return setStep({ kind: 'done', done, saleId })
    const undone = saleId === null ? '' : await undoneText(saleId)
    leavePlace()
    notice.success(`Vale-troca de ${formatCents(done.total)} emitido. ${undone}Registre os novos produtos.`)
  }

  switch (step.kind) {
    case 'salesperson':
      return (
        <PlaceFrame title="Trocas e Devoluções">
          <SalespersonWindow
            line={null}
            ask={(_, by) => {
              setServed({ by })
              return Promise.resolve(ok(null))
            }}
            onClose={find}
          />
        </PlaceFrame>
      )
    case 'find':
      return (
        // Apart from the frame of the question before it, so that the focus starts in its field.
        <PlaceFrame
          key="find"
          title="Trocas e Devoluções"
          actions={
            <>
              {mayCancelVoucher && (
                <Button variant="default" onClick={() => setCancelling(true)}>
                  Cancelar vale-troca
                </Button>
              )}
              {mayLoose && (
                <Button variant="default" onClick={() => setStep({ kind: 'loose' })}>
                  Devolver sem cupom
                </Button>
              )}
            </>
          }
        >
          <FindSale
            customer={customer}
            onEverybody={() => setCustomer(null)}
            onChoose={(sale) => void open(sale)}
          />
          {cancelling && <CancelVoucherWindow onClose={() => setCancelling(false)} />}
        </PlaceFrame>
      )
    case 'sale':
      return (
        <PlaceFrame title={`Devolver da venda ${formatSaleNumber(step.sale.number)}`} onBack={find}>
          <ReturnSale
            sale={step.sale}
            salespersonId={served === null ? (step.sale.salesperson?.id ?? null) : served.by}
            onDone={(done, exchange) => void finished(done, exchange, step.sale.id)}
          />
        </PlaceFrame>
      )
    case 'loose':
      return (
        <PlaceFrame title="Devolver sem cupom" onBack={find}>
          <LooseReturn
            salespersonId={served?.by ?? null}
            onDone={(done, exchange) => void finished(done, exchange, null)}
          />
        </PlaceFrame>
      )
    case 'done':
      return (
        <PlaceFrame title="Devolução concluída" onBack={leavePlace}>
          <ReturnDone done={step.done} saleId={step.saleId} onAnother={find} />
        </PlaceFrame>
      )
    default:
      return assertNever(step)
  }
}

function firstStep(hasCustomer: boolean): Step {
  const sale = openedSale()
  if (sale !== null) return { kind: 'sale', sale }
  return { kind: hasCustomer ? 'salesperson' : 'find' }
}

/** What the operators of the sale made of an exchange, in a few words. */
async function undoneText(saleId: SaleId): Promise<string> {
  const reply = await call('loyalty.of-sale', { saleId })
  const titles = reply.ok
    ? reply.value.flatMap((outcome) => outcomeWords(outcome, 'return')?.title ?? [])
    : []
  return titles.map((title) => `${title}. `).join('')
}
