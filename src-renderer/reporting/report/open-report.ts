import { goTo } from '../../shell/places/use-place'
import { reportsPlace } from './reports-place'
import { useWantedReport, type WantedReport } from './wanted-report'

/** Goes to “Relatórios”, to this report with its filters set. */
export function openReport(wanted: WantedReport): void {
  useWantedReport.setState({ wanted })
  goTo(reportsPlace)
}
