import { ActionIcon, Button, TextInput } from '@mantine/core'
import { X } from 'lucide-react'
import { useState } from 'react'
import type { ProductView } from '#shared/goods/catalog/product'
import type { OperatorId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { formatQuantity, ONE_UNIT, parseQuantity, type Thousandths } from '#shared/kernel/money/quantity'
import { voucherKind } from '#shared/selling/payment/voucher-kind'
import type { DoneReturn } from '#shared/selling/returns/return-view'
import { SearchWindow } from '../../goods/catalog/search-window'
import { call } from '../../ipc/client'
import { useScanTarget } from '../../scanner/targets'
import { sound } from '../../sound/sound'
import { callWithApproval } from '../../store/access/approval/approval'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { MoneyInput } from '../../ui/fields/money-input'
import { EmptyState } from '../../ui/list/empty-state'
import { ConfirmReturn } from './confirm-return'
import { ReturnSummary } from './return-summary'
import { useLooseQuote } from './use-loose-quote'
import { useReturning } from './use-returning'
import styles from './return-sale.module.css'

/** One product that comes back without a receipt; the price is what it costs now until another is chosen. */
interface LooseDraft {
  readonly product: Pick<ProductView, 'id' | 'description' | 'variant' | 'unit'>
  readonly quantityText: string
  readonly unitPrice: Cents | null
}

interface LooseReturnProps {
  /** Who serves the customer, until another is chosen. */
  readonly salespersonId: OperatorId | null
  readonly onDone: (done: DoneReturn, exchange: boolean) => void
}

/** Devolver sem cupom: products and prices are chosen; by right only, and as an exchange voucher only. */
export function LooseReturn({ salespersonId, onDone }: LooseReturnProps) {
  const [drafts, setDrafts] = useState<readonly LooseDraft[]>([])
  const [searching, setSearching] = useState(false)
  const [asking, setAsking] = useState<{ readonly exchange: boolean } | null>(null)
  const form = useReturning(salespersonId, onDone)
  const items = drafts.flatMap(({ product, quantityText, unitPrice }) => {
    const quantity = parseQuantity(quantityText)
    return quantity === undefined ? [] : [{ productId: product.id, quantity, unitPrice }]
  })
  const { quote, problem } = useLooseQuote(items)
  const isWhole = items.length === drafts.length

  function include(product: ProductView, quantity: Thousandths) {
    setSearching(false)
    const fresh = { product, quantityText: formatQuantity(quantity), unitPrice: null }
    setDrafts((now) => [...now.filter((one) => one.product.id !== product.id), fresh])
  }

  async function scanned(code: string) {
    const reply = await call('catalog.search', { text: code, limit: 1 })
    const product = reply.ok ? reply.value.products[0] : undefined
    if (product !== undefined) {
      sound.found()
      return include(product, ONE_UNIT)
    }
    sound.notFound()
    notice.error(`Código ${code} não encontrado. Procure pela descrição.`)
  }
  useScanTarget((code) => void scanned(code))

  function change(index: number, part: Partial<LooseDraft>) {
    setDrafts((now) => now.map((draft, at) => (at === index ? { ...draft, ...part } : draft)))
  }

  function ask(exchange: boolean) {
    if (!isWhole || quote === null) return form.refuse('Informe a quantidade de cada produto.')
    if (form.hasReason()) setAsking({ exchange })
  }

  function confirm() {
    if (quote === null || asking === null) return
    const { exchange } = asking
    const what = `Devolução sem cupom de ${formatCents(quote.total)} em vale-troca`
    void form.send(
      (common) => callWithApproval('returns.return-without-receipt', { ...common, items, exchange }, what),
      exchange,
    )
  }

  return (
    <div className={styles.columns}>
      <section className={styles.goods} aria-label="Produtos devolvidos">
        <div className={styles.toolbar}>
          <span>Leia o produto ou procure-o. O preço pode ser mudado.</span>
          <Button variant="default" onClick={() => setSearching(true)}>
            Procurar produto
          </Button>
        </div>
        {drafts.length === 0 && <EmptyState title="Nenhum produto ainda" />}
        {drafts.map(({ product, quantityText, unitPrice }, index) => {
          const line = quote?.lines.find(({ productId }) => productId === product.id)
          const name = [product.description, product.variant].filter((part) => part !== '').join(' ')
          return (
            <div key={product.id} className={styles.item}>
              <span className={styles.itemName}>{name}</span>
              <TextInput
                label={`Qtd. (${product.unit})`}
                value={quantityText}
                inputMode="decimal"
                maxLength={9}
                onChange={(event) => change(index, { quantityText: event.currentTarget.value })}
              />
              <MoneyInput
                label="Preço"
                value={unitPrice ?? line?.unitPrice ?? null}
                onChange={(typed) => change(index, { unitPrice: typed === 0 ? null : typed })}
              />
              <span className={styles.itemAmount}>{line === undefined ? '' : formatCents(line.amount)}</span>
              <ActionIcon
                size={44}
                aria-label={`Tirar ${name}`}
                onClick={() => setDrafts((now) => now.filter((_, at) => at !== index))}
              >
                <X size={20} aria-hidden />
              </ActionIcon>
            </div>
          )
        })}
        {problem !== null && <ErrorText>{problem}</ErrorText>}
      </section>
      <ReturnSummary
        total={quote?.total ?? null}
        refund={voucherKind}
        onRefund={null}
        parts={[]}
        form={form}
        onReturn={() => ask(false)}
        onExchange={() => ask(true)}
      />
      {searching && (
        <SearchWindow
          initialText=""
          onClose={() => setSearching(false)}
          onScan={(code) => {
            setSearching(false)
            void scanned(code)
          }}
          onChoose={include}
        />
      )}
      {asking !== null && quote !== null && (
        <ConfirmReturn
          back={{ goods: true, value: false }}
          total={quote.total}
          refund={voucherKind}
          parts={[]}
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
