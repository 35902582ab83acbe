import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AuditEntry } from '#shared/store/audit/audit-entry'
import { call } from '../../ipc/client'
import { exportReply } from '../../ipc/words/export-reply'
import { tillTimeZone } from '../../shell/app/till-time-zone'
import { PlaceFrame } from '../../shell/place-frame'
import { ExportWindow } from '../../ui/dialog/export-window'
import { ErrorText } from '../../ui/fields/error-text'
import { ChoiceList } from '../../ui/list/choice-list'
import { AuditFilters } from './audit-filters'
import { AuditRow } from './audit-row'
import { EntryWindow } from './entry-window'
import { noFilter, readFilter } from './filter-draft'
import { useAudit } from './use-audit'
import { VerifyWindow } from './verify-window'
import styles from './audit-screen.module.css'

/** “Auditoria” (FEATURES B8): who did what, when, with whose approval; and whether anybody touched the trail. */
export function AuditScreen() {
  const [draft, setDraft] = useState(noFilter)
  const [open, setOpen] = useState<AuditEntry | 'verify' | 'export' | null>(null)
  const read = readFilter(draft, tillTimeZone())
  const { filter, entries, error, loadMore } = useAudit(read.ok ? read.value : null)
  const close = () => setOpen(null)

  return (
    <PlaceFrame
      title="Auditoria"
      actions={
        <>
          <Button
            variant="default"
            disabled={!read.ok || entries.length === 0}
            onClick={() => setOpen('export')}
          >
            Exportar
          </Button>
          <Button onClick={() => setOpen('verify')}>Verificar</Button>
        </>
      }
    >
      <div className={styles.body}>
        <AuditFilters draft={draft} errors={read.ok ? {} : read.error} onChange={setDraft} />
        <div className={styles.list}>
          <ChoiceList
            label="Registros"
            items={entries}
            getKey={({ id }) => id}
            onChoose={setOpen}
            onNearEnd={loadMore}
            emptyText={filter === null || error !== null ? '' : 'Nenhum registro. Mude ou limpe os filtros.'}
            renderItem={(entry) => <AuditRow entry={entry} />}
          />
        </div>
        {error !== null && <ErrorText>{error}</ErrorText>}
      </div>
      {open === 'verify' && <VerifyWindow onClose={close} />}
      {open === 'export' && read.ok && (
        <ExportWindow
          title="Exportar auditoria"
          onExport={() => call('audit.export', read.value).then(exportReply)}
          onClose={close}
        />
      )}
      {open !== null && typeof open === 'object' && <EntryWindow entry={open} onClose={close} />}
    </PlaceFrame>
  )
}
