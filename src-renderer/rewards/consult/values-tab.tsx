import type { CustomerId } from '#shared/kernel/ids'
import { subtract, sumBy } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { HeldValue } from '#shared/rewards/consult/consulted'
import { valueTitle } from '#shared/rewards/stored-value/value-kind'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { troubleWords } from './trouble-words'
import styles from './values-tab.module.css'

/** “Saldos” of a customer's file: their vouchers and cards, with what is left of each and until when (FEATURES F32). */
export function ValuesTab({ customerId }: { readonly customerId: CustomerId }) {
  const { value: values, reply } = useAnswer('value.of-customer', { customerId })
  if (values === null)
    return (
      <>
        <Busy active={reply?.ok !== false} what="os saldos" />
        {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      </>
    )
  const usable = values.filter(({ trouble }) => trouble === null)
  return (
    <>
      <dl className={styles.total}>
        <dt>Pode usar hoje</dt>
        <dd>{formatCents(sumBy(usable, ({ balance, held }) => subtract(balance, held)))}</dd>
      </dl>
      <p className={styles.quiet}>
        Antes de prometer um saldo, leia o código em “Consultar valor”: outro caixa pode ter acabado de usar.
      </p>
      <ul className={styles.list} aria-label="Saldos" tabIndex={0}>
        {values.length === 0 && <li>Nenhum vale ou cartão-presente em nome deste cliente.</li>}
        {values.map((value) => (
          <ValueRow key={`${value.kind} ${value.ending} ${value.issuedOn}`} value={value} />
        ))}
      </ul>
    </>
  )
}

function ValueRow({ value }: { readonly value: HeldValue }) {
  const { kind, ending, branch, issuedOn, expiresOn, balance, held } = value
  const trouble = troubleWords(value)
  return (
    <li className={styles.row}>
      <span className={styles.cell}>
        <strong>{valueTitle(kind)}</strong>
        <span className={styles.quiet}>final {ending}</span>
      </span>
      <span className={styles.cell}>
        <span>{expiresOn === null ? 'Sem prazo' : `Até ${printedDay(expiresOn)}`}</span>
        <span className={styles.quiet}>
          {['emitido em', printedDay(issuedOn), branch].filter(Boolean).join(' ')}
        </span>
      </span>
      <span className={styles.quiet}>{trouble ?? (held > 0 ? `${formatCents(held)} em uso agora` : '')}</span>
      <strong className={styles.figure}>{formatCents(balance)}</strong>
    </li>
  )
}
