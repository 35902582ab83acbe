import { useState } from 'react'
import type { TerminalId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { onlyDigits, plainDigits } from '#shared/kernel/text/clean-text'
import { formatSaleNumber, parseSaleCode } from '#shared/selling/receipt/sale-number'
import { dateAndTime } from '../../../app/times'
import { useApp } from '../../../app/use-app'
import { messageFor } from '../../../ipc/words/messages'
import { useScanTarget } from '../../../scanner/targets'
import { sound } from '../../../sound/sound'
import { notice } from '../../../ui/dialog/notice'
import { ListPanel } from '../../../ui/list/list-panel'
import { ListWindow } from '../../../ui/list/list-window'
import { FinishedSaleWindow } from './finished-sale-window'
import { useRecentSales, type RecentSale } from './use-recent-sales'
import classes from './sale-rows.module.css'

/** Últimas vendas: see the receipt, print it again, cancel the sale (FEATURES A6, A8). */
export function RecentSalesWindow({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<RecentSale | null>(null)
  const terminal = useApp((app) => app.terminal)
  const { reply: answer, current, refresh } = useRecentSales(text)

  if (chosen !== null)
    return (
      <FinishedSaleWindow sale={chosen} onClose={() => setChosen(null)} onVoided={() => setChosen(null)} />
    )
  return (
    <ListWindow
      title="Últimas vendas"
      reason="Enter ou toque abre a venda: cupom, 2ª via e cancelamento."
      onClose={onClose}
    >
      <ReceiptScan onNumber={(number) => setText(String(number))} />
      <ListPanel
        search={{
          label: 'Número da venda',
          placeholder: 'Ex.: 123',
          text,
          onText: (typed) => setText(numberTyped(typed, terminal.id)),
          current,
        }}
        label="Vendas"
        items={answer?.ok === true ? answer.value : null}
        what="as vendas"
        error={answer?.ok === false ? messageFor(answer.error) : null}
        onRetry={() => void refresh()}
        getKey={({ id }) => id}
        renderItem={(sale) => <RecentRow sale={sale} />}
        onChoose={setChosen}
        emptyText="Nenhuma venda encontrada neste caixa."
        rowHeight={64}
        reserved={400}
      />
    </ListWindow>
  )
}

/** Digits of a number; the code of a receipt as it is typed, and its number once it is whole and of this till. */
function numberTyped(typed: string, terminalId: TerminalId): string {
  const code = plainDigits(typed).replace(/[^\dTN]/gi, '')
  const read = parseSaleCode(code)
  if (read?.terminalId === terminalId) return String(read.number)
  return /^T/i.test(code) ? code.slice(0, 20) : onlyDigits(code).slice(0, 9)
}

/** The barcode of a receipt finds its sale. It mounts with the window, and so takes the scans. */
function ReceiptScan({ onNumber }: { readonly onNumber: (number: number) => void }) {
  const terminal = useApp((app) => app.terminal)
  useScanTarget((code) => {
    const read = parseSaleCode(code)
    if (read?.terminalId === terminal.id) return onNumber(read.number)
    sound.notFound()
    notice.error(read === undefined ? 'Leia o código do fim do cupom.' : 'Este cupom é de outro caixa.')
  })
  return null
}

function RecentRow({ sale }: { readonly sale: RecentSale }) {
  return (
    <span className={classes.row}>
      <strong className={classes.main}>
        {formatSaleNumber(sale.number)} · {sale.customerName ?? 'Consumidor final'}
      </strong>
      <strong className={classes.figure}>{formatCents(sale.total)}</strong>
      <span className={classes.detail}>
        {dateAndTime(sale.finishedAt)} · {sale.operatorName}
      </span>
      {sale.voided ? (
        <span className={classes.stop}>Cancelada</span>
      ) : (
        <span className={classes.quiet}>{sale.change > 0 && `Troco ${formatCents(sale.change)}`}</span>
      )}
    </span>
  )
}
