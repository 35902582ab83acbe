import { Button } from '@mantine/core'
import { formatCents } from '#shared/kernel/money/format'
import type { Repricing } from '#shared/selling/order/reprice'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import classes from './repricing-window.module.css'

interface RepricingWindowProps {
  readonly repricing: Repricing
  readonly goOnLabel: string
  readonly closeLabel?: string
  readonly refusal?: string | null
  readonly onGoOn: () => void
  readonly onClose: () => void
}

/** A quote that expired was put on the prices of today: what the customer has to be told. */
export function RepricingWindow(props: RepricingWindowProps) {
  const { before, after, changes } = props.repricing
  return (
    <Dialog
      opened
      title="Preços atualizados"
      reason="O orçamento venceu e passou a valer pelos preços de hoje. Avise o cliente."
      onClose={props.onClose}
      footer={
        <>
          <Button variant="default" onClick={props.onClose}>
            {props.closeLabel ?? 'Voltar'}
          </Button>
          <Button data-autofocus onClick={props.onGoOn}>
            {props.goOnLabel}
          </Button>
        </>
      }
    >
      {changes.length === 0 ? (
        <p>Nenhum preço mudou: o total continua {formatCents(after)}.</p>
      ) : (
        <table className={classes.changes}>
          <thead>
            <tr>
              <th>Item</th>
              <th>Antes</th>
              <th>Agora</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change, index) => (
              <tr key={index}>
                <td>{change.description}</td>
                <td>{formatCents(change.before)}</td>
                <td>{change.after === null ? 'Fora de venda' : formatCents(change.after)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Total</th>
              <td>{formatCents(before)}</td>
              <td>{formatCents(after)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {props.refusal !== undefined && <ErrorText>{props.refusal}</ErrorText>}
    </Dialog>
  )
}
