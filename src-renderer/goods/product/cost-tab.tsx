import type { ProductId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { dateAndTime } from '../../app/times'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import styles from './product.module.css'

/** Custo: every purchase price of the product and its sizes and colours, the latest first. */
export function CostTab({ productId }: { readonly productId: ProductId }) {
  const { value, reply } = useAnswer('product.costs', { productId })
  if (reply?.ok === false) return <ErrorText>{messageFor(reply.error)}</ErrorText>
  if (value === null) return <Busy active what="o histórico de custo" />
  if (value.length === 0)
    return (
      <EmptyState title="Nenhum custo ainda">
        O preço de custo vem da aba Geral, de uma entrada de mercadoria ou de uma importação.
      </EmptyState>
    )
  return (
    <table className={styles.table} aria-label="Histórico de custo">
      <thead>
        <tr>
          <th scope="col">Quando</th>
          <th scope="col" data-figure>
            Preço de custo
          </th>
          <th scope="col">Tamanho e cor</th>
          <th scope="col">De onde</th>
          <th scope="col">Quem</th>
        </tr>
      </thead>
      <tbody>
        {value.map((past, index) => (
          <tr key={`${past.at}-${String(index)}`}>
            <td>{dateAndTime(past.at)}</td>
            <td data-figure>{formatCents(past.cost)}</td>
            <td>{past.variant || '—'}</td>
            <td>{[past.cause, past.source].filter((part) => part !== null).join(' · ')}</td>
            <td>{past.who ?? '—'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
