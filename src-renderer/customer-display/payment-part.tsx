import type { DisplayView } from '#shared/devices/display/display-view'
import { CodePicture } from '../ui/code-picture'
import { Amount } from './amount'
import { Sentences } from './sentences'
import { Sums } from './sums'
import styles from './payment-part.module.css'

type Shown = Extract<DisplayView, { show: 'payment' }>

/** What there is to pay: the Pix to be read while one waits, else what is missing or the change. */
export function PaymentPart({ payment }: { readonly payment: Shown }) {
  const { pix, tenders, remaining, change, total } = payment
  const isPartPaid = tenders.length > 0
  return (
    <div className={styles.payment}>
      {pix === null ? (
        <Sums basket={payment} />
      ) : (
        <div className={styles.pix}>
          <p className={styles.lead}>Pague com Pix: aponte a câmera do aplicativo do seu banco</p>
          {pix.payee !== '' && (
            <p className={styles.payee}>
              Confira no banco quem recebe: <strong>{pix.payee}</strong>
            </p>
          )}
          <div className={styles.code}>
            <CodePicture kind="qr" value={pix.payload} label="QR Code do Pix" />
          </div>
        </div>
      )}
      {isPartPaid && (
        <dl className={styles.tenders} aria-label="Pago">
          {tenders.map(({ name, amount }, index) => (
            // Tenders of the same kind and amount are told apart by their place alone.
            <div key={index}>
              <dt>{name}</dt>
              <dd>{amount}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={styles.foot}>
        {(isPartPaid || pix !== null) && <Amount label="Total" value={total} size="large" />}
        {pix !== null && <Amount label="Pix" value={pix.amount} size="huge" tone="attention" />}
        {pix === null && change !== null && <Amount label="Troco" value={change} size="huge" tone="good" />}
        {pix === null && change === null && remaining !== null && (
          <Amount label={isPartPaid ? 'Falta pagar' : 'Total a pagar'} value={remaining} size="huge" />
        )}
        {pix === null && change === null && remaining === null && <p className={styles.paid}>Pago</p>}
        <Sentences words={payment.loyalty} />
      </div>
    </div>
  )
}
