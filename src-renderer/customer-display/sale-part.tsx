import type { DisplayView } from '#shared/devices/display/display-view'
import { assertNever } from '#shared/kernel/result'
import { Amount } from './amount'
import { Basket } from './basket'
import { PaymentPart } from './payment-part'
import { Sentences } from './sentences'
import styles from './sale-part.module.css'

/** The sale as its customer sees it, step by step. */
export function SalePart({ view }: { readonly view: DisplayView }) {
  switch (view.show) {
    case 'idle':
      return (
        <div className={styles.middle}>
          <p className={styles.greeting}>{view.greeting}</p>
          <p className={styles.shop}>{view.shop}</p>
        </div>
      )
    case 'sale':
      return <Basket basket={view} />
    case 'payment':
      return <PaymentPart payment={view} />
    case 'thanks':
      return (
        <div className={styles.middle}>
          <p className={styles.greeting}>Obrigado pela compra!</p>
          {view.change !== null && <Amount label="Seu troco" value={view.change} size="huge" tone="good" />}
          <Amount label="Total" value={view.total} size={view.change === null ? 'huge' : 'large'} />
          {view.saved !== null && <p className={styles.saved}>Você economizou R$ {view.saved}</p>}
          <Sentences words={view.loyalty} />
          <p className={styles.shop}>{view.shop}</p>
        </div>
      )
    default:
      return assertNever(view)
  }
}
