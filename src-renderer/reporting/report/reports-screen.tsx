import { useEffect, useState } from 'react'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { Busy } from '../../ui/dialog/busy'
import { ErrorText } from '../../ui/fields/error-text'
import { Reports } from './reports'
import { useWantedReport } from './wanted-report'

/** “Relatórios” (FEATURES B7): one screen for all of them: figures, chart, table, export. */
export function ReportsScreen() {
  const { value, reply } = useAnswer('reports.list', {})
  const [cameFor] = useState(() => useWantedReport.getState().wanted)
  useEffect(() => useWantedReport.setState({ wanted: null }), [])
  return (
    <PlaceFrame title="Relatórios">
      {reply?.ok === false && <ErrorText>{messageFor(reply.error)}</ErrorText>}
      {reply === null && <Busy active what="os relatórios" />}
      {value !== null && <Reports list={value} cameFor={cameFor} />}
    </PlaceFrame>
  )
}
