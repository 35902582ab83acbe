import { Button } from '@mantine/core'
import { useState } from 'react'
import type { SaleId } from '../../src-shared/ids'
import { formatCents } from '../../src-shared/money/format'
import { formatSaleNumber } from '../../src-shared/receipt/sale-number'
import { assertNever } from '../../src-shared/result'
import type { DoneReturn, FoundSale, ReturnableSale } from '../../src-shared/returns/return-view'
import { useMay } from '../access/may'
import { call } from '../ipc/client'
import { messageFor } from '../ipc/messages'
import { outcomeWords } from '../loyalty/outcome-words'
import { PlaceFrame } from '../shell/place-frame'
import { leavePlace } from '../shell/use-place'
import { notice } from '../ui/notice'
import { CancelVoucherWindow } from './cancel-voucher-window'
import { FindSale } from './find-sale'
import { LooseReturn } from './loose-return'
import { ReturnDone } from './return-done'
import { ReturnSale } from './return-sale'

type Step =
  | { readonly kind: 'find' }
  | { readonly kind: 'sale'; readonly sale: ReturnableSale }
  | { readonly kind: 'loose' }
  | { readonly kind: 'done'; readonly done: DoneReturn; readonly saleId: SaleId | null }

/** Trocas e Devoluções (FEATURES A7): find the sale, choose what comes back, give the money back. */
export function ReturnsScreen() {
  const [step, setStep] = useState<Step>({ kind: 'find' })
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
    case 'find':
      return (
        <PlaceFrame
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
          <FindSale onChoose={(sale) => void open(sale)} />
          {cancelling && <CancelVoucherWindow onClose={() => setCancelling(false)} />}
        </PlaceFrame>
      )
    case 'sale':
      return (
        <PlaceFrame title={`Devolver da venda ${formatSaleNumber(step.sale.number)}`} onBack={find}>
          <ReturnSale
            sale={step.sale}
            onDone={(done, exchange) => void finished(done, exchange, step.sale.id)}
          />
        </PlaceFrame>
      )
    case 'loose':
      return (
        <PlaceFrame title="Devolver sem cupom" onBack={find}>
          <LooseReturn onDone={(done, exchange) => void finished(done, exchange, null)} />
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

/** What the operators of the sale made of an exchange, in a few words. */
async function undoneText(saleId: SaleId): Promise<string> {
  const reply = await call('loyalty.of-sale', { saleId })
  const titles = reply.ok
    ? reply.value.flatMap((outcome) => outcomeWords(outcome, 'return')?.title ?? [])
    : []
  return titles.map((title) => `${title}. `).join('')
}
