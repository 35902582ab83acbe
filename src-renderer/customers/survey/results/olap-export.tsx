import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Measure } from '#shared/customers/survey/cross-table'
import type { Crossing, Questioned } from '#shared/customers/survey/results-operations'
import { useMay } from '../../../app/may'
import { exportReply } from '../../../ipc/words/export-reply'
import { callWithApproval } from '../../../store/access/approval/approval'
import { stopReading } from '../../../store/reading/stop-reading'
import { ExportWindow } from '../../../ui/dialog/export-window'

interface OlapExportProps {
  readonly asked: Questioned
  readonly crossing: Crossing
  readonly measure: Measure
}

/** “OLAP”: every answer and the cross-table as it stands, as a workbook. */
export function OlapExport({ asked, crossing, measure }: OlapExportProps) {
  const [opened, setOpened] = useState(false)
  const [run, setRun] = useState<string | null>(null)
  if (!useMay('survey.export')) return null
  const write = () => {
    const named = crypto.randomUUID()
    setRun(named)
    return callWithApproval(
      'survey.export',
      { run: named, asked, crossing, measure },
      'Exportar as respostas da pesquisa',
    ).then(exportReply)
  }
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        OLAP
      </Button>
      {opened && (
        <ExportWindow
          title="OLAP"
          reason="Um arquivo do Excel: na primeira planilha cada resposta, com loja, venda e cliente; na segunda a tabela cruzada como está na tela."
          onExport={write}
          onStop={() => stopReading(run)}
          onClose={() => setOpened(false)}
        />
      )}
    </>
  )
}
