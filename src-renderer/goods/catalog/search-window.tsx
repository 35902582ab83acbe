import { useState } from 'react'
import type { ProductView } from '#shared/goods/catalog/product'
import { parseTypedCode, type TypedCodeError } from '#shared/goods/catalog/typed-code'
import { formatQuantity, ONE_UNIT, type Thousandths } from '#shared/kernel/money/quantity'
import { assertNever } from '#shared/kernel/result'
import { messageFor } from '../../ipc/words/messages'
import { useScanTarget } from '../../scanner/targets'
import { Dialog } from '../../ui/dialog/dialog'
import { DidYouMean } from '../../ui/list/did-you-mean'
import { ListPanel } from '../../ui/list/list-panel'
import { ProductRow } from './product-row'
import { ProductShortcuts } from './product-shortcuts'
import { useProductSearch } from './use-product-search'
import classes from './search-window.module.css'

interface SearchWindowProps {
  readonly initialText: string
  /** Where what is chosen goes. */
  readonly purpose?: string
  /** Quantity in thousandths. */
  readonly onChoose: (product: ProductView, quantity: Thousandths) => void
  /** A code scanned while the window is open. */
  readonly onScan: (code: string) => void
  readonly onClose: () => void
}

/** Finds products by any of their words or codes; also the price and stock consultation (FEATURES A1). */
export function SearchWindow(props: SearchWindowProps) {
  return (
    <Dialog
      opened
      title="Procurar produto"
      reason="Descrição, marca, família, cor, tamanho ou código. 3* antes das palavras define a quantidade."
      onClose={props.onClose}
      size="xl"
    >
      <Search {...props} />
    </Dialog>
  )
}

function Search({ initialText, purpose = 'na venda', onChoose, onScan }: SearchWindowProps) {
  const [text, setText] = useState(initialText)
  const { quantity, words, wrong } = readSearch(text)
  const found = useProductSearch(words)
  const problem = wrong ?? found.error
  useScanTarget(onScan)

  return (
    <ListPanel
      search={{
        label: 'Produto',
        placeholder: 'Ex.: camiseta azul m',
        text,
        onText: setText,
        current: found.words === words,
      }}
      label="Produtos encontrados"
      items={found.products}
      what="os produtos"
      error={problem}
      {...(wrong === null && { onRetry: () => void found.refresh() })}
      getKey={(product) => product.id}
      renderItem={(product) => <ProductRow product={product} />}
      onChoose={(product) => {
        if (wrong === null) onChoose(product, quantity)
      }}
      emptyText={
        words === '' ? (
          <ProductShortcuts
            onProduct={(product) => onChoose(product, quantity)}
            onFamily={(name) => setText(text + name)}
          />
        ) : (
          <DidYouMean
            nothing="Nenhum produto encontrado. Tente menos palavras."
            suggestion={found.suggestion}
            onWords={(meant) => setText(beforeWords(text, words) + meant)}
          />
        )
      }
      rowHeight={64}
      hint={
        <p className={classes.hint} aria-live="polite">
          Enter inclui {formatQuantity(quantity)} {purpose}.
          {found.more && ' Há mais produtos: acrescente uma palavra para ver menos.'}
        </p>
      }
      reserved={370}
    />
  )
}

function readSearch(text: string) {
  const typed = parseTypedCode(text)
  if (!('error' in typed)) return { quantity: typed.quantity ?? ONE_UNIT, words: typed.code, wrong: null }
  return { quantity: ONE_UNIT, words: '', wrong: wrongQuantity(typed) }
}

function wrongQuantity(typed: TypedCodeError): string | null {
  switch (typed.error) {
    case 'empty':
      return null
    case 'invalid-quantity':
      return 'Quantidade inválida. Digite um número maior que zero antes do *.'
    case 'ambiguous-quantity':
      return messageFor({ code: typed.error, typed: typed.typed })
    default:
      return assertNever(typed)
  }
}

/** What stands before the words: a quantity and its asterisk, or nothing. */
function beforeWords(text: string, words: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf(words)))
}
