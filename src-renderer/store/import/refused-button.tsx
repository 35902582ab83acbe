import { Button, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../ipc/client'
import { exportReply } from '../../ipc/words/export-reply'
import { ExportWindow } from '../../ui/dialog/export-window'

const formats = [
  { value: 'xlsx', label: 'Excel (XLSX)' },
  { value: 'csv', label: 'CSV' },
] as const

/** The refused rows in the layout they came in: mended, they are imported again. */
export function RefusedButton({ id }: { readonly id: string }) {
  const [opened, setOpened] = useState(false)
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx')
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        Baixar recusadas
      </Button>
      {opened && (
        <ExportWindow
          title="Linhas recusadas"
          reason="As mesmas colunas do arquivo e o motivo de cada recusa: corrija e importe este arquivo."
          onExport={() =>
            call('import.save-refused', { id, run: crypto.randomUUID(), format }).then(exportReply)
          }
          onClose={() => setOpened(false)}
        >
          <SegmentedControl
            aria-label="Formato"
            value={format}
            data={[...formats]}
            onChange={(chosen) => setFormat(chosen === 'csv' ? 'csv' : 'xlsx')}
          />
        </ExportWindow>
      )}
    </>
  )
}
