import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AuditEntry } from '#shared/store/audit/audit-entry'
import { tillTimeZone } from '../../app/till-time-zone'
import { call } from '../../ipc/client'
import { exportReply } from '../../ipc/words/export-reply'
import { PlaceFrame } from '../../shell/place-frame'
import { ExportButton } from '../../ui/dialog/export-button'
import { ListPanel } from '../../ui/list/list-panel'
import { AuditFilters } from './audit-filters'
import { AuditRow } from './audit-row'
import { EntryWindow } from './entry-window'
import { noFilter, readFilter } from './filter-draft'
import { useAudit } from './use-audit'
import { VerifyWindow } from './verify-window'

/** “Auditoria” (FEATURES B8): who did what, when, with whose approval; and whether anybody touched the trail. */
export function AuditScreen() {
  const [draft, setDraft] = useState(noFilter)
  const [open, setOpen] = useState<AuditEntry | 'verify' | null>(null)
  const read = readFilter(draft, tillTimeZone())
  const { entries, answered, error, more, refresh } = useAudit(read.ok ? read.value : null)
  const close = () => setOpen(null)

  return (
    <PlaceFrame
      title="Auditoria"
      actions={
        <>
          <ExportButton
            title="Exportar auditoria"
            filter={read.ok && entries !== null && entries.length > 0 ? read.value : null}
            onExport={(filter) => call('audit.export', filter).then(exportReply)}
          />
          <Button onClick={() => setOpen('verify')}>Verificar</Button>
        </>
      }
    >
      <ListPanel
        filters={<AuditFilters draft={draft} errors={read.ok ? {} : read.error} onChange={setDraft} />}
        items={entries}
        what="a auditoria"
        error={error}
        onRetry={() => void refresh()}
        question={JSON.stringify(answered)}
        label="Registros"
        getKey={({ id }) => id}
        onChoose={setOpen}
        onNearEnd={more}
        emptyText="Nenhum registro. Mude ou limpe os filtros."
        renderItem={(entry) => <AuditRow entry={entry} />}
      />
      {open === 'verify' && <VerifyWindow onClose={close} />}
      {open !== null && typeof open === 'object' && <EntryWindow entry={open} onClose={close} />}
    </PlaceFrame>
  )
}
