import { ScanBarcode } from 'lucide-react'
import { formatCents } from '#shared/kernel/money/format'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import type { KeyAction } from '#shared/store/settings/key-map'
import { useApp } from '../../app/use-app'
import { useAnswer } from '../../ipc/use-answer'
import { KeyHint } from '../../ui/key-hint'
import { useSaleMoments } from '../open-sale/moments'
import type { LastFinished } from '../open-sale/open-sale'
import { useLastFinished, useSale } from '../open-sale/use-sale'
import { useParked } from './parked/use-parked'
import classes from './empty-sale.module.css'

const hints: readonly { readonly action: KeyAction; readonly meaning: string }[] = [
  { action: 'product', meaning: 'procura pela descrição e consulta preços' },
  { action: 'customer', meaning: 'identifica o cliente' },
  { action: 'receipt-tax-id', meaning: 'põe o CPF no cupom' },
  { action: 'park', meaning: 'recupera venda em espera' },
  { action: 'reprint', meaning: '2ª via do último cupom' },
  { action: 'menu', meaning: 'últimas vendas, sangria, fechar caixa' },
]

/** Between sales: what to do next, the sale before, in case the customer asks, and what a customer chosen first has. */
export function EmptySale() {
  const keys = useApp((app) => app.keys)
  const last = useLastOfTill()
  const parked = useParked().value
  const sale = useSale()
  const { customerCalled, saidOfLastSale } = useSaleMoments()
  const panels = sale === null ? [] : customerCalled.filter(({ concerns }) => concerns(sale))
  const waiting = parked?.length ?? 0
  return (
    <div className={classes.empty}>
      {last !== null && (
        <section
          className={classes.last}
          data-change={last.change > 0 || undefined}
          aria-label="Última venda"
        >
          <span className={classes.lastTitle}>Última venda {formatSaleNumber(last.number)}</span>
          <span className={classes.lastTotal}>Total {formatCents(last.total)}</span>
          {last.change > 0 && <span className={classes.change}>Troco {formatCents(last.change)}</span>}
          {saidOfLastSale.map(({ id, Words }) => (
            <Words key={`${id} ${last.saleId}`} saleId={last.saleId} />
          ))}
        </section>
      )}
      <h2 className={classes.place}>PDV-Venda Rápida</h2>
      <ScanBarcode size={56} strokeWidth={1.25} aria-hidden className={classes.icon} />
      <p className={classes.title}>Leia o primeiro produto</p>
      <p className={classes.quiet}>
        ou digite o código e Enter. <b>3*</b> antes do código lança 3 unidades.
      </p>
      {sale === null || panels.length === 0 ? (
        <dl className={classes.hints}>
          {hints.map(({ action, meaning }) => (
            <div key={action} className={classes.hint}>
              <dt>
                <KeyHint>{keys[action]}</KeyHint>
              </dt>
              <dd>
                {meaning}
                {action === 'park' && waiting > 0 && (
                  <b className={classes.waiting}> · {waiting} em espera</b>
                )}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        panels.map(({ id, Panel }) => <Panel key={`${id} ${sale.customer?.id ?? ''}`} sale={sale} />)
      )}
    </div>
  )
}

/** The sale before, where it belongs to the till session that is open; after a restart it is asked of main. */
function useLastOfTill(): LastFinished | null {
  const till = useApp((app) => app.till)
  const last = useLastFinished()
  const known = last !== null && last.tillId === till?.id ? last : null
  const asked = useAnswer('sale.recent', known !== null || till === null ? null : { number: null })
  if (known !== null || till === null) return known
  const found = asked.value?.find(({ voided, finishedAt }) => !voided && finishedAt >= till.openedAt)
  if (found === undefined) return null
  const { id, number, total, change } = found
  return { tillId: till.id, saleId: id, number, total, change }
}
