import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatCents } from '#shared/kernel/money/format'
import { formatSaleNumber, parseSaleCode } from '#shared/selling/receipt/sale-number'
import type { FoundSale } from '#shared/selling/returns/return-view'
import type { SaleCustomerView } from '#shared/selling/sale/basket-view'
import { dateAndTime } from '../../app/times'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { useScanTarget } from '../../scanner/targets'
import { sound } from '../../sound/sound'
import { notice } from '../../ui/dialog/notice'
import { DayInput } from '../../ui/fields/day-input'
import { parseDay } from '../../ui/fields/day-text'
import { ListPanel } from '../../ui/list/list-panel'
import styles from './find-sale.module.css'

interface FindSaleProps {
  /** Whose purchases it starts with; null: everybody's. */
  readonly customer: Pick<SaleCustomerView, 'id' | 'name'> | null
  readonly onEverybody: () => void
  readonly onChoose: (sale: FoundSale) => void
}

/** Finds the sale the goods come from: by its receipt, the customer's CPF, a product or the day. */
export function FindSale({ customer, onEverybody, onChoose }: FindSaleProps) {
  const [text, setText] = useState('')
  const [dayText, setDayText] = useState('')
  const question = { text, day: parseDay(dayText) ?? null, customerId: customer?.id ?? null }
  const { reply, current, refresh } = useAnswer('returns.find-sales', question, { asTyped: true })

  function choose(sale: FoundSale) {
    if (sale.voided) return notice.error('Esta venda foi cancelada: não há o que devolver.')
    onChoose(sale)
  }

  async function scanned(code: string) {
    if (parseSaleCode(code) === undefined) return setText(code)
    const answer = await call('returns.find-sales', { text: code, day: null, customerId: null })
    const sale = answer.ok ? answer.value.sales[0] : undefined
    if (sale !== undefined) {
      sound.found()
      return choose(sale)
    }
    sound.notFound()
    notice.error(answer.ok ? 'Cupom não encontrado nesta filial.' : messageFor(answer.error))
  }

  useScanTarget((code) => void scanned(code))

  return (
    <div className={styles.find}>
      <ListPanel
        filters={
          <div className={styles.where}>
            <div className={styles.day}>
              <DayInput label="Data da venda (opcional)" value={dayText} onChange={setDayText} />
            </div>
            {customer !== null && (
              <>
                <p className={styles.whose}>
                  Compras de <strong>{customer.name}</strong>
                </p>
                <Button variant="default" onClick={onEverybody}>
                  Todas as vendas
                </Button>
              </>
            )}
          </div>
        }
        search={{
          label: 'Cupom, CPF ou produto',
          placeholder: 'Leia o código do cupom ou digite',
          text,
          onText: setText,
          current,
        }}
        label="Vendas encontradas"
        items={reply?.ok === true ? reply.value.sales : null}
        what="as vendas"
        error={reply?.ok === false ? messageFor(reply.error) : null}
        onRetry={() => void refresh()}
        getKey={({ id }) => id}
        renderItem={(sale) => <FoundRow sale={sale} />}
        onChoose={choose}
        emptyText={emptyText(customer !== null && text === '')}
        rowHeight={64}
        hint={
          <p className={styles.hint}>
            {reply?.ok === true && reply.value.more
              ? 'Há mais vendas: informe a data ou o CPF para ver menos.'
              : 'Enter ou toque abre a venda. Produto sem data é procurado nos últimos 90 dias.'}
          </p>
        }
      />
    </div>
  )
}

function emptyText(ofCustomer: boolean): string {
  return ofCustomer
    ? 'Nenhuma compra deste cliente nesta filial. Tente o cupom, o produto ou todas as vendas.'
    : 'Nenhuma venda encontrada. Tente o CPF, o produto ou a data.'
}

function FoundRow({ sale }: { readonly sale: FoundSale }) {
  return (
    <span className={styles.row}>
      <strong className={styles.main}>
        {formatSaleNumber(sale.number)} · {sale.customerName ?? 'Consumidor final'}
      </strong>
      <strong className={styles.figure}>{formatCents(sale.total)}</strong>
      <span className={styles.detail}>
        {dateAndTime(sale.finishedAt)} · {sale.terminalName}
      </span>
      <span className={styles.detail} data-stop={sale.voided || undefined}>
        {sale.voided ? 'Cancelada' : sale.returned > 0 ? `Já devolvidos ${formatCents(sale.returned)}` : ''}
      </span>
    </span>
  )
}
