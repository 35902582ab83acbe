import { formatCents } from '#shared/kernel/money/format'
import { dateAndTime } from '../../../app/times'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { ErrorText } from '../../../ui/fields/error-text'
import { ListPanel } from '../../../ui/list/list-panel'
import { ListWindow } from '../../../ui/list/list-window'
import { useSaleEdit } from '../../open-sale/use-sale-edit'
import { useParked } from './use-parked'
import classes from '../finished/sale-rows.module.css'

/** The sales set aside on this till, to bring one back (FEATURES A6). */
export function ParkedWindow({ onClose }: { readonly onClose: () => void }) {
  const { reply, refresh } = useParked()
  const { refusal, run } = useSaleEdit()
  return (
    <ListWindow title="Vendas em espera" reason="Enter ou toque traz a venda de volta." onClose={onClose}>
      <ListPanel
        label="Vendas em espera"
        items={reply?.ok === true ? reply.value : null}
        what="as vendas em espera"
        error={reply?.ok === false ? messageFor(reply.error) : null}
        onRetry={() => void refresh()}
        hint={<ErrorText>{refusal}</ErrorText>}
        reserved={460}
        getKey={({ id }) => id}
        rowHeight={64}
        emptyText="Nenhuma venda em espera."
        onChoose={({ id }) => void run(() => call('sale.recall', { saleId: id }), onClose)}
        renderItem={(sale) => (
          <span className={classes.row}>
            <strong className={classes.main}>{sale.label || sale.customerName || 'Sem identificação'}</strong>
            <strong className={classes.figure}>{formatCents(sale.total)}</strong>
            <span className={classes.detail}>
              {dateAndTime(sale.openedAt)} · {sale.operatorName}
              {sale.customerName !== null && sale.label !== sale.customerName && ` · ${sale.customerName}`}
            </span>
            <span className={classes.quiet}>
              {sale.lineCount} {sale.lineCount === 1 ? 'item' : 'itens'}
            </span>
          </span>
        )}
      />
    </ListWindow>
  )
}
