import type { Shown } from '#shared/customers/survey/results-operations'
import styles from './results.module.css'

/** What became of the survey after the sales of the period. */
export function ShownFigures({ shown }: { readonly shown: Shown }) {
  const { answered, skipped, notShown, voided } = shown
  const figures = [
    ['Respondidas', answered],
    ['Puladas', skipped],
    ['Mostradas', answered + skipped],
    ['Não mostradas', notShown],
    // Rare, and in none of the others.
    ...(voided === 0 ? [] : [['De vendas canceladas', voided] as const]),
  ] as const
  return (
    <dl className={styles.figures}>
      {figures.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count.toLocaleString('pt-BR')}</dd>
        </div>
      ))}
    </dl>
  )
}
