import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ImportKindView } from '#shared/store/import/import-operations'
import { call } from '../../ipc/client'
import { exportReply } from '../../ipc/words/export-reply'
import { ExportWindow } from '../../ui/dialog/export-window'

/** A spreadsheet with the right columns, for whoever has none yet. */
export function ModelButton({ kind: { id, name } }: { readonly kind: ImportKindView }) {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="subtle" onClick={() => setOpened(true)}>
        Planilha modelo
      </Button>
      {opened && (
        <ExportWindow
          title={`Planilha modelo: ${name}`}
          reason="Uma planilha com todas as colunas e uma linha de exemplo, para preencher e importar."
          onExport={() =>
            call('import.save-model', { kind: id, run: crypto.randomUUID(), format: 'xlsx' }).then(
              exportReply,
            )
          }
          onClose={() => setOpened(false)}
        />
      )}
    </>
  )
}
