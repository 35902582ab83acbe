import { Fragment } from 'react'
import type { DisplayView } from '#shared/devices/display/display-view'
import styles from './sums.module.css'

type Figures = Pick<
  Extract<DisplayView, { show: 'sale' }>,
  'itemCount' | 'subtotal' | 'discount' | 'benefits' | 'saved'
>

/** What leads to the total, where something was taken off; and what it saves. */
export function Sums({ basket }: { readonly basket: Figures }) {
  const { itemCount, subtotal, discount, benefits, saved } = basket
  return (
    <dl className={styles.sums}>
      <dt>{itemCount === 1 ? '1 item' : `${itemCount} itens`}</dt>
      <dd>{subtotal}</dd>
      {discount !== null && (
        <>
          <dt>Desconto</dt>
          <dd>{discount}</dd>
        </>
      )}
      {benefits.map(({ name, amount }) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{amount}</dd>
        </Fragment>
      ))}
      {saved !== null && (
        <>
          <dt className={styles.saved}>Você economiza</dt>
          <dd className={styles.saved}>{saved}</dd>
        </>
      )}
    </dl>
  )
}
