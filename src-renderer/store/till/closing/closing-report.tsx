import { negate, type Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { tenderNames } from '#shared/selling/payment/tender'
import { cashByHandNames } from '#shared/store/till/cash-by-hand'
import { voucherLines } from '#shared/store/till/session-vouchers'
import type { TenderCount } from '#shared/store/till/tender-count'
import type { TillClosing } from '#shared/store/till/till-closing'
import { dateAndTime } from '../../../app/times'
import { Money } from '../../../ui/money'
import styles from './closing-report.module.css'

/** The figures of a closed till, and what happened in it. */
export function ClosingReport({ closing }: { readonly closing: TillClosing }) {
  const { till, counts } = closing
  const vouchers = voucherLines(closing.vouchers)
  const wrong = counts.filter(({ difference }) => difference !== 0)
  return (
    <div className={styles.report} role="region" aria-label="Conferência do caixa" tabIndex={0}>
      <table className={styles.counts}>
        <thead>
          <tr>
            <th scope="col">Forma de pagamento</th>
            <th scope="col">Esperado</th>
            <th scope="col">Contado</th>
            <th scope="col">Diferença</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((row) => (
            <CountRow key={row.tender} row={row} />
          ))}
        </tbody>
      </table>
      {wrong.length === 0 ? (
        <p className={styles.verdict} data-tone="good">
          O caixa confere.
        </p>
      ) : (
        wrong.map((row) => (
          <p key={row.tender} className={styles.verdict} data-tone={toneOf(row.difference)}>
            {inWords(row)}
          </p>
        ))
      )}
      <dl className={styles.facts}>
        <dt>Turno</dt>
        <dd>
          {till.operatorName}, {dateAndTime(till.openedAt)} a {dateAndTime(closing.closedAt)}
        </dd>
        <OpeningDifference difference={till.openingDifference} />
        <dt>Vendas ({closing.sold.count})</dt>
        <dd>{formatCents(closing.sold.total)}</dd>
        {closing.cardsSold.count > 0 && (
          <Fact
            name={`Cartões-presente vendidos (${closing.cardsSold.count})`}
            value={formatCents(closing.cardsSold.total)}
          />
        )}
        {closing.cardsCancelled.count > 0 && (
          <Fact
            name={`Cartões-presente cancelados (${closing.cardsCancelled.count})`}
            value={formatCents(closing.cardsCancelled.total)}
          />
        )}
        <dt>Canceladas depois ({closing.voided.count})</dt>
        <dd>{formatCents(closing.voided.total)}</dd>
        <dt>Devoluções ({closing.returned.count})</dt>
        <dd>{formatCents(closing.returned.total)}</dd>
        <dt>Canceladas em andamento</dt>
        <dd>{closing.cancelled}</dd>
        {closing.received.count > 0 && (
          <Fact
            name={`Crediário recebido (${closing.received.count})`}
            value={formatCents(closing.received.total)}
          />
        )}
        {closing.receivedBy.map(({ tender, total }) => (
          <Fact key={tender} name={`Crediário em ${tenderNames[tender]}`} value={formatCents(total)} />
        ))}
        {closing.receivingsUndone.count > 0 && (
          <Fact
            name={`Recebimentos estornados (${closing.receivingsUndone.count})`}
            value={formatCents(closing.receivingsUndone.total)}
          />
        )}
        {vouchers.issuedAlone.map(({ name, amount }) => (
          <Fact key={name} name={`Vale sem aprovação: ${name}`} value={formatCents(amount)} />
        ))}
        {vouchers.spentWhereIssued.map(({ name, amount }) => (
          <Fact key={name} name={`Vale usado onde foi emitido: ${name}`} value={formatCents(amount)} />
        ))}
        {closing.cashByHand.map(({ id, kind, reason, amount }) => (
          <Fact key={id} name={`${cashByHandNames[kind]}: ${reason}`} value={formatCents(amount)} />
        ))}
        {closing.firstCount?.counts.map(({ tender, counted }) => (
          <Fact
            key={tender}
            name={`Primeira contagem: ${tenderNames[tender]}`}
            value={formatCents(counted)}
          />
        ))}
        {closing.left !== null && <Fact name="Fica na gaveta" value={formatCents(closing.left)} />}
        {closing.note !== '' && <Fact name="Observação" value={closing.note} />}
        {closing.notes.map(({ at, operatorName, text }, index) => (
          <Fact key={index} name={`Anotação de ${operatorName}, ${dateAndTime(at)}`} value={text} />
        ))}
      </dl>
    </div>
  )
}

function CountRow({ row }: { readonly row: TenderCount }) {
  return (
    <tr>
      <th scope="row">{tenderNames[row.tender]}</th>
      <td>
        <Money value={row.expected} />
      </td>
      <td>
        <Money value={row.counted} />
      </td>
      <td>
        <Money value={row.difference} size="lg" tone={toneOf(row.difference)} />
      </td>
    </tr>
  )
}

function OpeningDifference({ difference }: { readonly difference: Cents | null }) {
  if (difference === null || difference === 0) return null
  return <Fact name="Diferença na abertura" value={formatCents(difference)} />
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

function toneOf(difference: Cents) {
  if (difference === 0) return 'good'
  return difference < 0 ? 'stop' : 'attention'
}

function inWords({ tender, difference }: TenderCount): string {
  const name = tenderNames[tender]
  const said =
    difference < 0 ? `faltam ${formatCents(negate(difference))}` : `sobram ${formatCents(difference)}`
  return `${name}: ${said}. A diferença ficou registrada.`
}
