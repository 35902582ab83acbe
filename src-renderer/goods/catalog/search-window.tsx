import { useState } from 'react'
import type { ProductView } from '#shared/goods/catalog/product'
import { parseTypedCode, type TypedCodeError } from '#shared/goods/catalog/typed-code'
import { formatQuantity, ONE_UNIT, type Thousandths } from '#shared/kernel/money/quantity'
import { assertNever } from '#shared/kernel/result'
import { messageFor } from '../../ipc/words/messages'
import { useScanTarget } from '../../scanner/targets'
import { Dialog } from '../../ui/dialog/dialog'
import { ErrorText } from '../../ui/fields/error-text'
import { DidYouMean } from '../../ui/list/did-you-mean'
import { SearchList } from '../../ui/list/search-list'
import { ProductRow } from './product-row'
import { ProductShortcuts } from './product-shortcuts'
import { useProductSearch } from './use-product-search'
import classes from './search-window.module.css'

interface SearchWindowProps {
  readonly initialText: string
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

function Search({ initialText, onChoose, onScan }: SearchWindowProps) {
  const [text, setText] = useState(initialText)
  const { quantity, words, wrong } = readSearch(text)
  const found = useProductSearch(words)
  const problem = wrong ?? found.error
  useScanTarget(onScan)

  return (
    <>
      <SearchList
        fieldLabel="Produto"
        placeholder="Ex.: camiseta azul m"
        listLabel="Produtos encontrados"
        text={text}
        onText={setText}
        items={found.products}
        current={found.words === words}
        getKey={(product) => product.id}
        renderItem={(product) => <ProductRow product={product} />}
        onChoose={(product) => {
          if (wrong === null) onChoose(product, quantity)
        }}
        emptyText={
          problem !== null ? (
            ''
          ) : words === '' ? (
            <ProductShortcuts
              onProduct={(product) => onChoose(product, quantity)}
              onFamily={(name) => setText(text + name)}
            />
          ) : (
            <DidYouMean
              nothing={emptyText(words, found.words)}
              suggestion={found.words === words ? found.suggestion : null}
              onWords={(meant) => setText(beforeWords(text, words) + meant)}
            />
          )
        }
        rowHeight={64}
        reserved={370}
      />
      {problem === null ? (
        <p className={classes.hint} aria-live="polite">
          Enter inclui {formatQuantity(quantity)} na venda.
          {found.more && ' Há mais produtos: acrescente uma palavra para ver menos.'}
        </p>
      ) : (
        <ErrorText>{problem}</ErrorText>
      )}
    </>
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

function emptyText(words: string, answered: string | null): string {
  return words === answered ? 'Nenhum produto encontrado. Tente menos palavras.' : ''
}
