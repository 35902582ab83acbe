import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { ExportFormat, ReportQuestion, ReportSort } from '#shared/reporting/report/report-operations'
import { useMay } from '../../app/may'
import { call } from '../../ipc/client'
import { exportReply } from '../../ipc/words/export-reply'
import { stopReading } from '../../store/reading/stop-reading'
import { ExportWindow } from '../../ui/dialog/export-window'

const formats = [
  { value: 'xlsx', label: 'Excel (XLSX)' },
  { value: 'csv', label: 'CSV' },
  { value: 'pdf', label: 'PDF (A4)' },
] as const satisfies readonly { readonly value: ExportFormat; readonly label: string }[]

interface ReportExportProps {
  readonly name: string
  /** Null while there is nothing to write. */
  readonly question: ReportQuestion | null
  readonly sort: ReportSort | null
}

/** “Exportar”: the whole report, however long, in a file for spreadsheets or on paper. */
export function ReportExport({ name, question, sort }: ReportExportProps) {
  const [opened, setOpened] = useState(false)
  const [format, setFormat] = useState<ExportFormat>('xlsx')
  const [run, setRun] = useState<string | null>(null)
  const may = useMay('reports.export')
  if (!may) return null
  const write = (asked: ReportQuestion) => {
    const named = crypto.randomUUID()
    setRun(named)
    return call('reports.export', { run: named, question: asked, sort, format }).then(exportReply)
  }
  return (
    <>
      <Button variant="default" disabled={question === null} onClick={() => setOpened(true)}>
        Exportar
      </Button>
      {opened && question !== null && (
        <ExportWindow
          title={`Exportar ${name}`}
          reason="Tudo o que os filtros encontram: em planilha, ou em PDF para imprimir."
          onExport={() => write(question)}
          onStop={() => stopReading(run)}
          onClose={() => setOpened(false)}
        >
          <SegmentedControl
            aria-label="Formato"
            value={format}
            data={[...formats]}
            onChange={(chosen) => setFormat(formats.find(({ value }) => value === chosen)?.value ?? 'xlsx')}
          />
        </ExportWindow>
      )}
    </>
  )
}
