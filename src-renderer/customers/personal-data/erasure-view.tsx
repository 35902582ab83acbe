import type { ErasurePreview, OpenMatter } from '#shared/customers/personal-data/personal-data-operations'
import { cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import styles from './personal-data.module.css'

/** What erasing somebody would do: two lists side by side, and what is in the way. */
export function ErasureView({ preview }: { readonly preview: ErasurePreview }) {
  const { goes, stays, kept, open, isInSale, files, unreadable } = preview
  return (
    <>
      {isInSale && (
        <p role="alert" className={styles.warning}>
          Há uma venda ou um recebimento em andamento com este cliente: termine antes de apagar.
        </p>
      )}
      {open.length > 0 && (
        <div className={styles.warning}>
          <strong>Em aberto: acerte antes de apagar.</strong>
          <ul>
            {open.map((matter) => (
              <li key={matter.kind}>{openWords(matter)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.sides}>
        <section aria-label="O que sai">
          <h3>O que sai</h3>
          <ul>
            {goes.map(({ title, rows }) => (
              <li key={title}>
                {title} <span className={styles.quiet}>({rows})</span>
              </li>
            ))}
            {files.map((file) => (
              <li key={file}>Arquivo exportado {file}</li>
            ))}
          </ul>
        </section>
        <section aria-label="O que fica, sem nome">
          <h3>O que fica, sem nome</h3>
          <ul>
            {kept !== null && (
              <li>
                <strong>
                  {kept.receipts === 1 ? '1 cupom com CPF' : `${kept.receipts} cupons com CPF`}, até o fim de{' '}
                  {kept.until}
                </strong>
                : a lei manda guardar como foi impresso
              </li>
            )}
            {stays.map(({ title, why, rows }) => (
              <li key={title}>
                {title} <span className={styles.quiet}>({rows})</span>: {why}
              </li>
            ))}
            {unreadable > 0 && (
              <li>
                {unreadable === 1
                  ? '1 planilha ou PDF exportado'
                  : `${unreadable} planilhas e PDFs exportados`}{' '}
                antes: veja na pasta e apague à mão
              </li>
            )}
          </ul>
        </section>
      </div>
    </>
  )
}

function openWords({ kind, count, amount }: OpenMatter): string {
  const worth = amount === null ? '' : `, ${formatCents(cents(amount))}`
  switch (kind) {
    case 'instalments':
      return `${count === 1 ? '1 parcela' : `${count} parcelas`} de crediário${worth}`
    case 'stored-value':
      return `${count === 1 ? '1 vale ou saldo' : `${count} vales e saldos`}${worth}`
    case 'points':
      return `${amount ?? 0} pontos`
    case 'orders':
      return `${count === 1 ? '1 pedido' : `${count} pedidos`} à espera${worth}`
    case 'loyalty':
      return `${count === 1 ? '1 aviso' : `${count} avisos`} a programas de fidelidade por enviar`
  }
}
