import type { ReactNode } from 'react'
import type { ProductView } from '#shared/goods/catalog/product'
import { formatCents } from '#shared/kernel/money/format'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import classes from './product-shortcuts.module.css'

interface ProductShortcutsProps {
  readonly onProduct: (product: ProductView) => void
  readonly onFamily: (name: string) => void
}

/** Buttons for who types little: the favourites and the families of the shop. */
export function ProductShortcuts({ onProduct, onFamily }: ProductShortcutsProps) {
  const { reply } = useAnswer('catalog.shortcuts', {})
  if (reply === null) return null
  if (!reply.ok) return messageFor(reply.error)
  const { favourites, families } = reply.value
  if (favourites.length + families.length === 0) return 'Digite o que procura.'
  return (
    <div className={classes.shortcuts}>
      {favourites.length > 0 && (
        <section aria-label="Favoritos">
          <h3 className={classes.heading}>Favoritos</h3>
          <div className={classes.tiles}>
            {favourites.map((product) => (
              <Tile key={product.id} onTap={() => onProduct(product)}>
                <span className={classes.name}>
                  {[product.description, product.variant].filter(Boolean).join(' · ')}
                </span>
                <strong>{formatCents(product.promotionalPrice ?? product.listPrice)}</strong>
              </Tile>
            ))}
          </div>
        </section>
      )}
      {families.length > 0 && (
        <section aria-label="Famílias">
          <h3 className={classes.heading}>Famílias</h3>
          <div className={classes.tiles}>
            {families.map((name) => (
              <Tile key={name} onTap={() => onFamily(name)}>
                <span className={classes.name}>{name}</span>
              </Tile>
            ))}
          </div>
        </section>
      )}
    </div>
  )
}

function Tile({ onTap, children }: { readonly onTap: () => void; readonly children: ReactNode }) {
  return (
    <button
      type="button"
      className={classes.tile}
      // The focus stays where words are typed.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTap}
    >
      {children}
    </button>
  )
}
