import { useState } from 'react'
import type { ProductId } from '#shared/kernel/ids'
import { call } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { PlaceFrame } from '../../../shell/place-frame'
import { sound } from '../../../sound/sound'
import { notice } from '../../../ui/dialog/notice'
import { EmptyState } from '../../../ui/list/empty-state'
import { SearchWindow } from '../../catalog/search-window'
import { PaperScanField } from '../documents/paper-scan-field'
import { MovementsOfProduct } from './movements-of-product'
import styles from './movements.module.css'

/** “Movimentações”: what became of a product in this branch, and how much of it there is (FEATURES B11). */
export function MovementsScreen() {
  const [productId, setProductId] = useState<ProductId | null>(null)
  const [search, setSearch] = useState<string | null>(null)

  async function find(code: string): Promise<void> {
    const reply = await call('catalog.search', { text: code, limit: 1 })
    if (!reply.ok) return notice.error(messageFor(reply.error))
    const [found] = reply.value.products
    if (found === undefined || ![found.code, found.barcode].includes(code)) {
      sound.notFound()
      return setSearch(code)
    }
    sound.found()
    setProductId(found.id)
  }

  return (
    <PlaceFrame title="Movimentações de estoque">
      <div className={styles.body}>
        <PaperScanField onCode={(code) => void find(code)} onSearch={setSearch} />
        {productId === null ? (
          <EmptyState title="Leia ou procure um produto">
            <p>Suas vendas, entradas, ajustes e contagens aparecem aqui, com o saldo depois de cada uma.</p>
          </EmptyState>
        ) : (
          <MovementsOfProduct key={productId} productId={productId} />
        )}
      </div>
      {search !== null && (
        <SearchWindow
          initialText={search}
          purpose="na consulta"
          onScan={(code) => {
            setSearch(null)
            void find(code)
          }}
          onChoose={({ id }) => {
            setSearch(null)
            setProductId(id)
          }}
          onClose={() => setSearch(null)}
        />
      )}
    </PlaceFrame>
  )
}
