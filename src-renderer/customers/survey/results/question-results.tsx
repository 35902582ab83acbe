import { lazy, Suspense } from 'react'
import type { AnsweredQuestion } from '#shared/customers/survey/results-operations'
import { scaleHalfUp } from '#shared/kernel/money/round'
import { cellText } from '#shared/reporting/report/cell-text'
import { questionLabel } from './question-label'
import { shareText } from './share-text'
import styles from './results.module.css'

// Drawing charts is a third of the window's whole program, and no cashier ever needs it.
const ReportChart = lazy(async () => ({
  default: (await import('../../../reporting/report/report-chart')).ReportChart,
}))

const columns = [
  { id: 'choice', name: 'Resposta', kind: 'text', hasTotal: false },
  { id: 'count', name: 'Respostas', kind: 'count', hasTotal: true },
] as const

/** How often each answer of a question was given: bars with their figures, and the same as a table beside them. */
export function QuestionResults({ question }: { readonly question: AnsweredQuestion }) {
  const { text, choices } = question
  const name = questionLabel(question)
  const all = choices.reduce((sum, { count }) => sum + count, 0)
  return (
    <section aria-label={name} className={styles.question}>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.quiet}>{text}</p>
      <div className={styles.beside}>
        <Suspense fallback={<div className={styles.chart} />}>
          <ReportChart
            report={{ name, columns }}
            chart={{ label: 'choice', value: 'count', runs: 'right' }}
            rows={choices.map((choice) => [choice.text, choice.count])}
            timeZone=""
          />
        </Suspense>
        <table className={styles.table} aria-label={name}>
          <thead>
            <tr>
              <th scope="col">Resposta</th>
              <th scope="col">Respostas</th>
              <th scope="col">%</th>
            </tr>
          </thead>
          <tbody>
            {choices.map((choice) => (
              <tr key={choice.text}>
                <th scope="row">{choice.text}</th>
                <td>{cellText(choice.count, 'count', '')}</td>
                <td>{shareText(all === 0 ? null : scaleHalfUp(choice.count, 100_000, all))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Total</th>
              <td>{cellText(all, 'count', '')}</td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}
