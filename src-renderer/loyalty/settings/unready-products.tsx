import { Button, TextInput } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { ProductId } from '#shared/kernel/ids'
import type { UnreadyProduct } from '#shared/loyalty/settings/unready-product'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { ErrorText } from '../../ui/fields/error-text'
import { EmptyState } from '../../ui/list/empty-state'
import styles from './loyalty-settings.module.css'

interface Found {
  readonly text: string
  readonly products: readonly UnreadyProduct[]
  readonly total: number
  readonly more: boolean
}

/** Products the cashback operator gets without classification or barcode: they are sold all the same (FEATURES D8). */
export function UnreadyProducts() {
  const [text, setText] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [problem, setProblem] = useState('')

  const take = useEffectEvent((asked: string, before: readonly UnreadyProduct[], reply: Answer) => {
    if (asked !== text) return
    if (!reply.ok) return setProblem(messageFor(reply.error))
    setProblem('')
    setFound({ ...reply.value, text: asked, products: [...before, ...reply.value.products] })
  })
  useEffect(() => {
    void ask(text, null).then((reply) => take(text, [], reply))
  }, [text])

  async function showMore({ products }: Found): Promise<void> {
    const reply = await ask(text, products.at(-1)?.id ?? null)
    if (!reply.ok) return setProblem(messageFor(reply.error))
    setFound({ ...reply.value, text, products: [...products, ...reply.value.products] })
  }

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
      <ErrorText>{problem}</ErrorText>
      {found !== null && (
        <p className={styles.serves} role="status">
          {found.total === 1 ? '1 produto incompleto' : `${found.total} produtos incompletos`}
        </p>
      )}
      {found !== null && found.products.length > 0 && (
        <table className={styles.table} aria-label="Produtos incompletos">
          <thead>
            <tr>
              <th scope="col">Código</th>
              <th scope="col">Descrição</th>
              <th scope="col">O que falta</th>
            </tr>
          </thead>
          <tbody>
            {found.products.map(({ id, code, description, withoutClassification, withoutBarcode }) => (
              <tr key={id}>
                <td>{code}</td>
                <td>{description}</td>
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
      {found?.total === 0 && (
        <EmptyState
          title={text.trim() === '' ? 'Nenhum produto incompleto' : 'Nenhum produto incompleto encontrado'}
        />
      )}
      {found?.more === true && (
        <Button variant="default" onClick={() => void showMore(found)}>
          Mostrar mais
        </Button>
      )}
    </div>
  )
}

type Answer = Awaited<ReturnType<typeof ask>>

function ask(text: string, after: ProductId | null) {
  return call('loyalty-settings.unready-products', { text, after })
}
