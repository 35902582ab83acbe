import { useEffect, useState } from 'react'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import type { Period } from './period'
import { ReportBody } from './report-body'
import { ReportList } from './report-list'
import { useWantedReport } from './wanted-report'
import styles from './reports-screen.module.css'

/** “Relatórios” (FEATURES B7): one screen for all of them: figures, chart, table, export. */
export function ReportsScreen() {
  const { value, reply } = useAnswer('reports.list', {})
  const [cameFor] = useState(() => useWantedReport.getState().wanted)
  useEffect(() => useWantedReport.setState({ wanted: null }), [])
  const [chosen, setChosen] = useState<string | null>(cameFor?.report ?? null)
  const [period, setPeriod] = useState<Period | null>(null)
  const reports = value?.reports ?? []
  const report = reports.find(({ id }) => id === chosen) ?? reports[0]
  return (
    <PlaceFrame title="Relatórios">
      {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      {reply === null && <Busy active what="os relatórios" />}
      {value !== null && report !== undefined && (
        <div className={styles.screen}>
          <ReportList reports={reports} chosen={report.id} onChoose={setChosen} />
          <ReportBody
            key={report.id}
            report={report}
            today={value.today}
            wanted={cameFor?.report === report.id ? cameFor : null}
            period={period ?? { from: value.today, until: value.today }}
            onPeriod={setPeriod}
          />
        </div>
      )}
    </PlaceFrame>
  )
}
