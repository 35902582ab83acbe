import { Button } from '@mantine/core'
import { formatCents } from '#shared/kernel/money/format'
import { dateAndTime } from '../../../app/times'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { Dialog } from '../../../ui/dialog/dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { ChoiceList } from '../../../ui/list/choice-list'
import { useSaleEdit } from '../../open-sale/use-sale-edit'
import { useParked } from './use-parked'
import classes from '../finished/sale-rows.module.css'

/** The sales set aside on this till, to bring one back (FEATURES A6). */
export function ParkedWindow({ onClose }: { readonly onClose: () => void }) {
  const parked = useParked()
  const { refusal, run } = useSaleEdit()
  return (
    <Dialog
      opened
      title="Vendas em espera"
      reason="Enter ou toque traz a venda de volta."
      size="lg"
      onClose={onClose}
      footer={
        <Button variant="default" onClick={onClose}>
          Voltar
        </Button>
      }
    >
      <div className={classes.list}>
        <ChoiceList
          label="Vendas em espera"
          items={parked?.ok === true ? parked.value : []}
          waiting={parked === null}
          getKey={({ id }) => id}
          rowHeight={64}
          emptyText={parked === null ? '' : 'Nenhuma venda em espera.'}
          onChoose={({ id }) => void run(() => call('sale.recall', { saleId: id }), onClose)}
          renderItem={(sale) => (
            <span className={classes.row}>
              <strong className={classes.main}>
                {sale.label || sale.customerName || 'Sem identificação'}
              </strong>
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
      </div>
      <ErrorText>{parked?.ok === false ? messageFor(parked.error) : refusal}</ErrorText>
    </Dialog>
  )
}
