import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import {
  personalDataFormats,
  type PersonalDataFormat,
} from '#shared/customers/personal-data/personal-data-operations'
import type { CustomerId } from '#shared/kernel/ids'
import { exportReply } from '../../ipc/words/export-reply'
import { callWithApproval } from '../../store/access/approval/approval'
import { stopReading } from '../../store/reading/stop-reading'
import { ExportWindow } from '../../ui/dialog/export-window'

const formatNames: Readonly<Record<PersonalDataFormat, string>> = {
  pdf: 'PDF (A4)',
  json: 'JSON, para outro sistema',
}

interface ToldExportProps {
  readonly customerId: CustomerId
  readonly onWritten: () => void
  readonly onClose: () => void
}

/** “O que sabemos” of one customer, in a file. */
export function ToldExport({ customerId, onWritten, onClose }: ToldExportProps) {
  const [format, setFormat] = useState<PersonalDataFormat>('pdf')
  const [run, setRun] = useState<string | null>(null)
  const write = async () => {
    const named = crypto.randomUUID()
    setRun(named)
    const asked = { customerId, run: named, format }
    const reply = await callWithApproval('personal.export', asked, 'Exportar os dados de um cliente')
    if (reply.ok) onWritten()
    return exportReply(reply)
  }
  return (
    <ExportWindow
      title="O que sabemos"
      reason="Tudo o que a loja guarda desta pessoa, e nada de mais ninguém. Entregue o arquivo a ela e apague a cópia depois."
      onExport={write}
      onStop={() => stopReading(run)}
      onClose={onClose}
    >
      <SegmentedControl
        aria-label="Formato"
        value={format}
        data={personalDataFormats.map((value) => ({ value, label: formatNames[value] }))}
        onChange={(chosen) => setFormat(personalDataFormats.find((one) => one === chosen) ?? 'pdf')}
      />
    </ExportWindow>
  )
}
