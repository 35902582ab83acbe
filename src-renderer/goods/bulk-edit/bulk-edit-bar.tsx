import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { BulkChoice } from '#shared/goods/bulk-edit/bulk-edit-operations'
import { useMay } from '../../app/may'
import { BulkEditWindow } from './bulk-edit-window'
import { BulkEditsWindow } from './bulk-edits-window'
import { bulkStateWords } from './bulk-words'
import { useBulkEdits } from './use-bulk-edits'

interface BulkEditBarProps {
  /** Those chosen, or all that is found. */
  readonly choice: BulkChoice
  readonly whom: string
  /** Something was changed: whoever shows products asks anew. */
  readonly onChanged: () => void
}

/** Below a list of products: changing many of them, and how far that is. */
export function BulkEditBar(props: BulkEditBarProps) {
  return useMay('bulk-edit.edit') ? <Bar {...props} /> : null
}

function Bar({ choice, whom, onChanged }: BulkEditBarProps) {
  const [opened, setOpened] = useState<'edit' | 'edits' | null>(null)
  const { current, refresh } = useBulkEdits()
  const working = current?.id ?? null
  const changed = useEffectEvent(() => onChanged())
  useEffect(() => (working === null ? undefined : () => changed()), [working])
  const close = () => setOpened(null)
  return (
    <>
      {current !== null && <span role="status">{bulkStateWords(current)}</span>}
      <Button variant="default" onClick={() => setOpened('edits')}>
        Alterações em massa
      </Button>
      <Button disabled={current !== null} onClick={() => setOpened('edit')}>
        Alterar em massa
      </Button>
      {opened === 'edit' && (
        <BulkEditWindow
          choice={choice}
          whom={whom}
          onStarted={() => {
            close()
            void refresh().then(onChanged)
          }}
          onClose={close}
        />
      )}
      {opened === 'edits' && <BulkEditsWindow onClose={close} />}
    </>
  )
}
