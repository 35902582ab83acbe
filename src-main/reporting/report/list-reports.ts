import type { ReportView } from '#shared/reporting/report/report-view'
import type { ReadDb } from '../../platform/database/connection'
import type { Caller } from '../../store/access/caller'
import type { Report } from './report'

/** The reports somebody may see at once: one that asks for approval at each page would not be one. */
export function listReports(db: ReadDb, { role }: Caller, reports: readonly Report[]): ReportView[] {
  return reports
    .filter(({ right }) => role.levels[right] === 'allow')
    .map(({ id, menu, name, about, choices, columns, chart, leads }) => ({
      id,
      menu,
      name,
      about,
      choices: choices.map((choice) => ({
        id: choice.id,
        name: choice.name,
        all: choice.all,
        options: [...choice.options(db)],
      })),
      columns: columns.map((column) => ({
        id: column.id,
        name: column.name,
        kind: column.kind,
        hasTotal: 'ratio' in column || column.sums === true,
      })),
      chart,
      leads: leads ?? null,
    }))
}
