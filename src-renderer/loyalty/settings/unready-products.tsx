import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ProductId } from '#shared/kernel/ids'
import { useMay } from '../../app/may'
import { openProduct } from '../../goods/product/open-product'
import { usePages } from '../../ipc/use-pages'
import { messageFor } from '../../ipc/words/messages'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import styles from './loyalty-settings.module.css'

/** Products the cashback operator gets without classification or barcode: they are sold all the same (FEATURES D8). */
export function UnreadyProducts() {
  const [text, setText] = useState('')
  const { pages, current, refused, more } = usePages(
    'loyalty-settings.unready-products',
    { text },
    {
      input: (wanted, after: ProductId | null) => ({ ...wanted, after }),
      next: (page) => (page.more ? (page.products.at(-1)?.id ?? null) : null),
    },
  )
  const mayEdit = useMay('catalog.edit')
  const products = pages?.flatMap((page) => page.products) ?? []
  const last = pages?.at(-1)

  return (
    <div className={styles.panel}>
      <p className={styles.note}>
        A operadora de cashback pede a classificação e o código de barras de cada produto. Os desta lista são
        vendidos normalmente, mas chegam a ela incompletos: corrija-os no cadastro.
      </p>
      <TextInput
        label="Procurar produto"
        placeholder="Descrição ou código"
        value={text}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ErrorText>{refused === null ? null : messageFor(refused)}</ErrorText>
      {last !== undefined && (
        <p className={styles.serves} role="status">
          {last.total === 1 ? '1 produto incompleto' : `${last.total} produtos incompletos`}
        </p>
      )}
      {products.length > 0 && (
        <table className={styles.table} aria-label="Produtos incompletos">
          <thead>
            <tr>
              <th scope="col">Código</th>
              <th scope="col">Descrição</th>
              <th scope="col">O que falta</th>
            </tr>
          </thead>
          <tbody>
            {products.map(({ id, code, description, withoutClassification, withoutBarcode }) => (
              <tr key={id}>
                <td>{code}</td>
                <td>
                  {mayEdit ? (
                    <Button variant="subtle" onClick={() => openProduct(id)}>
                      {description}
                    </Button>
                  ) : (
                    description
                  )}
                </td>
                <td>
                  {[withoutClassification && 'classificação', withoutBarcode && 'código de barras']
                    .filter(Boolean)
                    .join(' e ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {current && last?.total === 0 && (
        <EmptyState
          title={text.trim() === '' ? 'Nenhum produto incompleto' : 'Nenhum produto incompleto encontrado'}
        />
      )}
      {last?.more === true && (
        <Button variant="default" onClick={more}>
          Mostrar mais
        </Button>
      )}
    </div>
  )
}
