import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import type { Consulted, ConsultedValue } from '#shared/rewards/consult/consulted'
import { valueTitle } from '#shared/rewards/stored-value/value-kind'
import { troubleWords } from './trouble-words'
import styles from './consult-window.module.css'

/** What a code was found to be. */
export function ConsultedCard({ found }: { readonly found: Consulted }) {
  switch (found.is) {
    case 'value':
      return <ValueCard value={found} />
    case 'product':
      return (
        <>
          <p className={styles.head}>Produto</p>
          <output className={styles.left} aria-label="Preço">
            {formatCents(found.price)}
          </output>
          <span>{found.description}</span>
        </>
      )
    case 'loyalty-card':
      return (
        <>
          <p className={styles.head}>Cartão fidelidade</p>
          <dl className={styles.facts}>
            <dt>Titular</dt>
            <dd>{found.owner}</dd>
          </dl>
          <span>Não guarda valor: identifica o cliente na venda.</span>
        </>
      )
  }
}

function ValueCard({ value }: { readonly value: ConsultedValue }) {
  const { funds } = value
  const trouble = troubleWords(value)
  return (
    <>
      <p className={styles.head}>
        {valueTitle(value.kind)}
        <span className={styles.ending}>final {value.ending}</span>
      </p>
      {funds !== null && (
        <output className={styles.left} aria-label="Saldo" data-usable={trouble === null}>
          {formatCents(funds.balance)}
        </output>
      )}
      <dl className={styles.facts}>
        <dt>Válido até</dt>
        <dd>{value.expiresOn === null ? 'sem prazo' : printedDay(value.expiresOn)}</dd>
        <dt>Titular</dt>
        <dd>{value.owner ?? 'ao portador'}</dd>
        <dt>Emitido</dt>
        <dd>
          {printedDay(value.issuedOn)}
          {value.branch !== null && ` · ${value.branch}`}
        </dd>
        {funds !== null && funds.held > 0 && (
          <>
            <dt>Em uso agora</dt>
            <dd>{formatCents(funds.held)}</dd>
          </>
        )}
      </dl>
      {trouble !== null && <p className={styles.trouble}>{trouble}</p>}
      {funds === null && (
        <p className={styles.trouble}>
          A Central não respondeu: o saldo não pôde ser conferido. Consulte de novo.
        </p>
      )}
    </>
  )
}
