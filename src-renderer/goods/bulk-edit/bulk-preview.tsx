import type { BulkLine, BulkPreview } from '#shared/goods/bulk-edit/bulk-edit-operations'
import styles from './bulk-edit.module.css'

/** What a change would come to: how many, what stays and why, and the first of them before and after. */
export function BulkPreviewView({ preview }: { readonly preview: BulkPreview }) {
  const { found, changed, refused } = preview
  const count = (number: number) => number.toLocaleString('pt-BR')
  const left = refused.reduce((sum, one) => sum + one.count, 0)
  const same = found - changed - left
  return (
    <section aria-label="O que muda" className={styles.preview}>
      <p role="status" className={styles.sum}>
        {changed === 1 ? '1 produto muda' : `${count(changed)} produtos mudam`}
        {same > 0 && `, ${count(same)} já ${same === 1 ? 'está' : 'estão'} assim`}
        {left > 0 &&
          `, ${count(left)} ${left === 1 ? 'fica' : 'ficam'} como ${left === 1 ? 'está' : 'estão'}`}
        .
      </p>
      {refused.map((one) => (
        <p key={one.why} className={styles.refused}>
          {count(one.count)}: {one.why}
        </p>
      ))}
      <BulkLines label="Exemplos" lines={preview.lines} />
    </section>
  )
}

/** Products with what becomes of each. */
export function BulkLines({ label, lines }: { readonly label: string; readonly lines: readonly BulkLine[] }) {
  return (
    <ul aria-label={label} className={styles.lines} tabIndex={0}>
      {lines.map(({ code, description, before, after, refused }) => (
        <li key={code}>
          <span>
            {code} · {description}
          </span>
          {refused === null ? (
            <span className={styles.figure}>
              {before} → <strong>{after}</strong>
            </span>
          ) : (
            <span className={styles.refused}>{refused}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
