import type { ReportView } from '#shared/reporting/report/report-view'
import styles from './reports-screen.module.css'

interface ReportListProps {
  readonly reports: readonly ReportView[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

/** The reports to choose from, under their headings. */
export function ReportList({ reports, chosen, onChoose }: ReportListProps) {
  const menus = [...new Set(reports.map(({ menu }) => menu))]
  return (
    <nav aria-label="Relatórios" className={styles.list}>
      {menus.map((menu) => (
        <section key={menu}>
          <h3 className={styles.menu}>{menu}</h3>
          {reports
            .filter((one) => one.menu === menu)
            .map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className={styles.report}
                aria-current={id === chosen ? 'page' : undefined}
                data-autofocus={id === chosen || undefined}
                onClick={() => onChoose(id)}
              >
                {name}
              </button>
            ))}
        </section>
      ))}
    </nav>
  )
}
