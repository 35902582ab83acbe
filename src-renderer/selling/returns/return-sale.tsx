import { useEffect, useState } from 'react'
import type { LoadId, OperatorId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { voucherKind } from '#shared/selling/payment/voucher-kind'
import { refundNames, type RefundKind } from '#shared/selling/returns/refund'
import type { DoneReturn, ReturnableSale } from '#shared/selling/returns/return-view'
import { dateAndTime } from '../../app/times'
import { useScanTarget } from '../../scanner/targets'
import { sound } from '../../sound/sound'
import { callWithApproval } from '../../store/access/approval/approval'
import { returnFocus } from '../../ui/dialog/focus'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { ConfirmReturn } from './confirm-return'
import {
  draftedLines,
  readQuantity,
  stepQuantity,
  wholeLine,
  withQuantity,
  type ReturnDraft,
} from './return-draft'
import { ReturnLineRow } from './return-line-row'
import { ReturnLoadRow } from './return-load-row'
import { ReturnSummary } from './return-summary'
import { useReturnQuote } from './use-return-quote'
import { useReturning } from './use-returning'
import lineStyles from './return-lines.module.css'
import styles from './return-sale.module.css'

interface ReturnSaleProps {
  readonly sale: ReturnableSale
  /** Who serves the customer at the return, until another is chosen. */
  readonly salespersonId: OperatorId | null
  readonly onDone: (done: DoneReturn, exchange: boolean) => void
}

/** The lines of a sale with what is left of each, the value bought with it, what comes back, and how it is given back. */
export function ReturnSale({ sale, salespersonId, onDone }: ReturnSaleProps) {
  const [draft, setDraft] = useState<ReturnDraft>(new Map())
  const [loads, setLoads] = useState<readonly LoadId[]>([])
  const [refund, setRefund] = useState<RefundKind>(voucherKind)
  const [asking, setAsking] = useState<{ readonly exchange: boolean } | null>(null)
  const form = useReturning(salespersonId, onDone)
  const { lines, hasProblem } = draftedLines(sale.lines, draft)
  const { quote, problem } = useReturnQuote(sale.id, { lines, loads: [...loads] })
  const firstOpen = sale.lines.find(({ left }) => left > 0)?.id
  const firstLoad = firstOpen === undefined ? sale.loads.find(({ returned }) => !returned)?.id : undefined

  // The field that found the sale is gone.
  useEffect(() => returnFocus(null), [])

  useScanTarget((code) => {
    const wanted = code.trim()
    const line = sale.lines.find(({ codes, left }) => left > 0 && codes.includes(wanted))
    if (line === undefined) {
      sound.notFound()
      return notice.error('Este produto não está na venda ou já foi todo devolvido.')
    }
    sound.found()
    setDraft((now) => stepQuantity(now, line, 1))
  })

  function ask(exchange: boolean) {
    if (hasProblem || quote === null) return form.refuse('Escolha o que volta e em que quantidade.')
    if (form.hasReason()) setAsking({ exchange })
  }

  function confirm() {
    if (quote === null || asking === null) return
    const { exchange } = asking
    const kind = exchange ? voucherKind : refund
    const input = { saleId: sale.id, lines, loads: [...loads], refund: kind, exchange }
    const what = `Devolução de ${formatCents(quote.total)} em ${refundNames[kind].toLowerCase()}`
    void form.send((common) => callWithApproval('returns.return', { ...common, ...input }, what), exchange)
  }

  return (
    <div className={styles.columns}>
      <section className={styles.goods} aria-label="Itens da venda">
        <p className={styles.about}>
          {dateAndTime(sale.finishedAt)} · {sale.terminalName} · {sale.customerName ?? 'Consumidor final'} ·
          total {formatCents(sale.total)}
          {sale.returned > 0 && ` · já devolvidos ${formatCents(sale.returned)}`}
        </p>
        <ul className={lineStyles.lines}>
          {sale.lines.map((line) => (
            <ReturnLineRow
              key={line.id}
              line={line}
              text={draft.get(line.id) ?? ''}
              problem={readQuantity(line, draft.get(line.id) ?? '').problem}
              amount={quote?.lines.find(({ lineId }) => lineId === line.id)?.amount ?? null}
              autoFocus={line.id === firstOpen}
              onText={(text) => setDraft((now) => withQuantity(now, line.id, text))}
              onStep={(units) => setDraft((now) => stepQuantity(now, line, units))}
              onWhole={() => setDraft((now) => wholeLine(now, line))}
            />
          ))}
          {sale.loads.map((load) => (
            <ReturnLoadRow
              key={load.id}
              load={load}
              chosen={loads.includes(load.id)}
              autoFocus={load.id === firstLoad}
              onChoose={(chosen) => {
                const others = loads.filter((id) => id !== load.id)
                setLoads(chosen ? [...others, load.id] : others)
              }}
            />
          ))}
        </ul>
        {problem !== null && <ErrorText>{problem}</ErrorText>}
      </section>
      <ReturnSummary
        total={quote?.total ?? null}
        refund={refund}
        onRefund={setRefund}
        parts={refund === 'same-tender' ? (quote?.sameTender ?? []) : []}
        form={form}
        onReturn={() => ask(false)}
        onExchange={() => ask(true)}
      />
      {asking !== null && quote !== null && (
        <ConfirmReturn
          back={{ goods: lines.length > 0, value: loads.length > 0 }}
          total={quote.total}
          refund={asking.exchange ? voucherKind : refund}
          parts={refund === 'same-tender' && !asking.exchange ? quote.sameTender : []}
          exchange={asking.exchange}
          busy={form.busy}
          problem={form.problem}
          onConfirm={confirm}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  )
}
